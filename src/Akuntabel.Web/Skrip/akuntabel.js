// Comfort only: every page works without this file.
"use strict";

// A figure's "cara hitung" opens in the drawer at the right; without script the same link opens its page.
document.addEventListener("htmx:after:swap", (kejadian) => {
  const laci = document.getElementById("laci");
  if (laci && laci.contains(kejadian.detail.ctx.target) && !laci.open) laci.showModal();
});

document.addEventListener("click", (kejadian) => {
  const laci = document.getElementById("laci");
  if (laci && kejadian.target === laci) laci.close();
  for (const menu of document.querySelectorAll("details.pindah[open]"))
    if (!menu.contains(kejadian.target)) menu.open = false;
});

document.addEventListener("keydown", (kejadian) => {
  if (kejadian.key === "k" && (kejadian.ctrlKey || kejadian.metaKey)) {
    const cari = document.getElementById("cari");
    if (!cari) return;
    kejadian.preventDefault();
    cari.focus();
    cari.select();
    return;
  }
  if (kejadian.key !== "Escape") return;
  for (const menu of document.querySelectorAll("details.pindah[open]")) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

// Everything folded is printed unfolded.
addEventListener("beforeprint", () => {
  for (const lipatan of document.querySelectorAll("main details:not([open])")) {
    lipatan.open = true;
    lipatan.dataset.cetak = "";
  }
});
addEventListener("afterprint", () => {
  for (const lipatan of document.querySelectorAll("main details[data-cetak]")) {
    lipatan.open = false;
    delete lipatan.dataset.cetak;
  }
});

// Leaving with unsaved text asks first.
for (const formulir of document.querySelectorAll("form[data-jaga]")) {
  let berubah = document.querySelector(".galat-ringkas") !== null;
  formulir.addEventListener("input", () => {
    berubah = true;
  });
  formulir.addEventListener("submit", () => {
    berubah = false;
  });
  addEventListener("beforeunload", (kejadian) => {
    if (berubah) kejadian.preventDefault();
  });
}
