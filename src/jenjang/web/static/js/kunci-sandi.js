// Says on the page when a passkey was refused or the person closed the device's question.
document.addEventListener("allauth.error", (event) => {
  const words = document.getElementById("kunci-galat");
  if (!words) return;
  event.preventDefault();
  words.hidden = false;
  words.focus();
});
