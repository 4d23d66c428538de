// The measurement sheet: arrows, Enter, paste from a spreadsheet, results while one types. The server computes; this only moves
// the focus and puts the texts it gets in their places. Without this file the sheet is a plain form.
"use strict";

(() => {
  const lembar = document.querySelector("form[data-lembar]");
  if (!lembar) return;
  const sel = () => [...lembar.querySelectorAll("input.sel")];
  const sekolom = (isian) => sel().filter((s) => s.dataset.kolom === isian.dataset.kolom);
  const kabar = document.createElement("p");
  kabar.className = "pesan";
  kabar.setAttribute("role", "status");
  kabar.hidden = true;
  lembar.prepend(kabar);
  let tertunda = 0;
  let urutan = 0;

  const hitung = async () => {
    const nomor = ++urutan;
    try {
      const jawaban = await fetch(lembar.dataset.lembar, { method: "POST", body: new FormData(lembar) });
      if (!jawaban.ok || nomor !== urutan) return;
      const { teks, galat } = await jawaban.json();
      for (const [id, isi] of Object.entries(teks)) {
        const tempat = document.getElementById(id);
        if (tempat) tempat.textContent = isi;
      }
      for (const isian of sel()) {
        const pesan = document.getElementById("galat-" + isian.id);
        pesan.textContent = galat[isian.id] ?? "";
        if (galat[isian.id]) isian.setAttribute("aria-invalid", "true");
        else isian.removeAttribute("aria-invalid");
      }
    } catch {
      // The line dropped: what was typed stays, and saving computes anew.
    }
  };

  lembar.addEventListener("input", () => {
    clearTimeout(tertunda);
    tertunda = setTimeout(hitung, 250);
  });

  lembar.addEventListener("keydown", (kejadian) => {
    const semua = sekolom(kejadian.target);
    const di = semua.indexOf(kejadian.target);
    if (di < 0) return;
    const turun = kejadian.key === "ArrowDown" || (kejadian.key === "Enter" && !kejadian.shiftKey);
    const naik = kejadian.key === "ArrowUp" || (kejadian.key === "Enter" && kejadian.shiftKey);
    if (!turun && !naik) return;
    kejadian.preventDefault();
    const tujuan = semua[di + (turun ? 1 : -1)];
    if (tujuan) {
      tujuan.focus();
      tujuan.select();
    }
  });

  // A column copied from a spreadsheet fills the cells below, one line each.
  lembar.addEventListener("paste", (kejadian) => {
    const semua = sekolom(kejadian.target);
    const di = semua.indexOf(kejadian.target);
    const teks = kejadian.clipboardData?.getData("text/plain") ?? "";
    const baris = teks.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n").map((b) => b.split("\t")[0].trim());
    if (di < 0 || baris.length < 2) return;
    kejadian.preventDefault();
    baris.forEach((isi, i) => {
      if (semua[di + i]) semua[di + i].value = isi;
    });
    const lebih = baris.length - (semua.length - di);
    kabar.hidden = lebih <= 0;
    kabar.textContent = lebih <= 0 ? "" : `${lebih.toLocaleString("id-ID")} baris tidak muat di lembar ini dan tidak ditempel.`;
    lembar.dispatchEvent(new Event("input", { bubbles: true }));
  });

  document.querySelector(".galat-ringkas")?.focus();
})();
