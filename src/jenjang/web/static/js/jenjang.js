// Small help for keyboard and focus; every page works without it.
(() => {
  "use strict";
  const closeMenus = (except) => {
    for (const menu of document.querySelectorAll("details.lipat[open]")) {
      if (menu !== except) menu.open = false;
    }
  };
  document.addEventListener("click", (event) => closeMenus(event.target.closest("details.lipat")));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") closeMenus(null);
    if (event.key === "/" && !event.target.closest("input, select, textarea, [contenteditable]")) {
      const search = document.querySelector(".cari input");
      if (search) {
        event.preventDefault();
        search.focus();
      }
    }
    moveInTable(event);
  });

  // The links of a table's rows are walked with the arrow keys.
  const moveInTable = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const link = step && event.target.closest("tbody a");
    if (!link) return;
    const rows = [...link.closest("tbody").querySelectorAll("tr")];
    const column = link.closest("td, th").cellIndex;
    for (let place = rows.indexOf(link.closest("tr")) + step; rows[place]; place += step) {
      const cell = rows[place].cells[column];
      const next = cell && cell.querySelector("a");
      if (next) {
        event.preventDefault();
        next.focus();
        return;
      }
    }
  };

  // What was wrong is read first; a fragment that comes later is looked at too.
  const focusErrors = (root) => {
    const summary = root.querySelector(".ringkasan-galat");
    if (summary) summary.focus();
  };
  focusErrors(document);
  document.addEventListener("htmx:afterSwap", (event) => focusErrors(event.target));
})();
