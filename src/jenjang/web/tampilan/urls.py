"""The addresses of `tampilan`."""

from django.urls import path

from jenjang.web.tampilan import views

app_name = "tampilan"
urlpatterns = [path("tema/", views.tema, name="tema")]
