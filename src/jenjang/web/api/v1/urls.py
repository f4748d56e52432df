"""The addresses of the first version."""

from django.urls import path

from jenjang.web.api.v1 import views

app_name = "api_v1"
urlpatterns = [
    path("telaah", views.telaah, name="telaah"),
    path("katalog", views.katalog, name="katalog"),
]
