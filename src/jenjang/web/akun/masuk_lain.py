"""Signing in through another system: what allauth leaves open when that system is away."""

from allauth.socialaccount.providers.openid_connect import views
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from requests import RequestException


def lewat_oidc(request: HttpRequest, provider_id: str) -> HttpResponse:
    """Lead to the system; where it does not answer, say so on a page instead of failing."""
    try:
        jawaban: HttpResponse = views.login(request, provider_id)
    except RequestException:
        return render(request, "socialaccount/authentication_error.html", status=503)
    return jawaban
