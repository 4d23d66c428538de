// Comfort only: every page works without this file.
"use strict";

// A figure's "cara hitung" opens in the drawer at the right; without script the same link opens its page.
document.addEventListener("htmx:after:swap", (kejadian) => {
  const laci = document.getElementById("laci");
  if (laci && laci.contains(kejadian.detail.ctx.target) && !laci.open) laci.showModal();
});

document.addEventListener("click", (kejadian) => {
  const laci = document.getElementById("laci");
  if (laci && kejadian.target === laci && bolehTutup(laci)) laci.close();
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

// A file too large is told before it is sent; the server checks anyway.
document.addEventListener("change", (kejadian) => {
  const isian = kejadian.target;
  if (isian.type !== "file" || !isian.dataset.batas) return;
  const besar = [...isian.files].some((b) => b.size > Number(isian.dataset.batas));
  isian.setCustomValidity(besar ? isian.dataset.batasPesan : "");
  isian.reportValidity();
});

// Leaving with something typed and not saved asks first, on every form and in the drawer.
const belumDisimpan = new Set();
const jaga = (formulir) => {
  if (formulir?.method === "post" && location.pathname !== "/masuk") belumDisimpan.add(formulir);
};
const adaYangHilang = (wadah) => [...belumDisimpan].some((f) => f.isConnected && wadah.contains(f));
const bolehTutup = (laci) =>
  !adaYangHilang(laci) || confirm("Isian di laci ini belum disimpan. Tutup dan buang isian itu?");

document.addEventListener("input", (kejadian) => jaga(kejadian.target.closest?.("form")));
document.addEventListener("submit", (kejadian) => {
  if (kejadian.target.method === "dialog" && !bolehTutup(document.getElementById("laci"))) kejadian.preventDefault();
  else belumDisimpan.delete(kejadian.target);
});
document.getElementById("laci")?.addEventListener("cancel", (kejadian) => {
  if (!bolehTutup(kejadian.target)) kejadian.preventDefault();
});
document.getElementById("laci")?.addEventListener("close", () => document.getElementById("laci-isi").replaceChildren());
addEventListener("beforeunload", (kejadian) => {
  if (adaYangHilang(document)) kejadian.preventDefault();
});
// After a refusal the page carries what was typed, still unsaved.
if (document.querySelector(".galat-ringkas")) document.querySelectorAll("form[data-jaga]").forEach(jaga);
