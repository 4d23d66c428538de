// Builds wwwroot/aset: reduces Tabler's CSS to what the pages use, adds our own, minifies, and names every file by its content.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { transform } from "lightningcss";
import { PurgeCSS } from "purgecss";

const BATAS_CSS_GZIP = 25_000;
const akar = dirname(dirname(fileURLToPath(import.meta.url)));
const tujuan = join(akar, "wwwroot", "aset");
const baca = (...bagian) => readFileSync(join(akar, ...bagian), "utf8");
const berkas = (folder, akhiran) =>
  readdirSync(join(akar, folder), { recursive: true })
    .filter((nama) => nama.endsWith(akhiran))
    .sort();

async function css() {
  const isi = ["Pages", "Tampilan"].flatMap((folder) =>
    [...berkas(folder, ".cshtml"), ...berkas(folder, ".cs")].map((nama) => ({ raw: baca(folder, nama), extension: "html" })),
  );
  const [tabler] = await new PurgeCSS().purge({
    content: isi,
    css: [{ raw: baca("node_modules", "@tabler", "core", "dist", "css", "tabler.css") }],
    defaultExtractor: (teks) => teks.match(/[A-Za-z0-9_-]+/g) ?? [],
    blocklist: [/^\[data-bs-/, /^\.(theme|antialiased|js-)/],
    keyframes: true,
    fontFace: true,
  });
  const sendiri = berkas("Gaya", ".css").map((nama) => baca("Gaya", nama));
  const gabungan = buangVariabelTakTerpakai([bersihkan(tabler.css), ...sendiri].join("\n"));
  return transform({
    filename: "akuntabel.css",
    code: Buffer.from(gabungan),
    minify: true,
    targets: { chrome: 95 << 16, firefox: 100 << 16, safari: 15 << 16 },
  }).code;
}

// Themes and colour schemes that no page sets, and comments.
function bersihkan(teks) {
  return teks.replace(/\/\*[\s\S]*?\*\//g, "");
}

// Custom properties nobody reads any more, again and again until none is left.
function buangVariabelTakTerpakai(teks) {
  for (;;) {
    const dipakai = new Set([...teks.matchAll(/var\(\s*(--[\w-]+)/g)].map((m) => m[1]));
    const bersih = teks.replace(/(?<=[{;\s])(--[\w-]+)\s*:(?:[^;{}"']|"[^"]*"|'[^']*')*(?:;|(?=\}))/g, (semua, nama) =>
      dipakai.has(nama) ? semua : "",
    );
    if (bersih === teks) return teks;
    teks = bersih;
  }
}

function tulis(nama, isi, daftar) {
  const sidik = createHash("sha256").update(isi).digest("hex").slice(0, 12);
  const titik = nama.lastIndexOf(".");
  const berkasBaru = `${nama.slice(0, titik)}.${sidik}${nama.slice(titik)}`;
  writeFileSync(join(tujuan, berkasBaru), isi);
  daftar[nama] = berkasBaru;
}

const gaya = await css();
const besar = gzipSync(gaya).length;
if (besar > BATAS_CSS_GZIP) {
  console.error(`CSS is ${besar} bytes gzipped, more than ${BATAS_CSS_GZIP}: use fewer Tabler parts.`);
  process.exit(1);
}
rmSync(tujuan, { recursive: true, force: true });
mkdirSync(tujuan, { recursive: true });
const daftar = {};
tulis("akuntabel.css", gaya, daftar);
tulis("akuntabel.js", berkas("Skrip", ".js").map((nama) => baca("Skrip", nama)).join("\n"), daftar);
tulis("htmx.js", baca("node_modules", "htmx.org", "dist", "htmx.min.js"), daftar);
tulis("lambang.svg", baca("Aset", "lambang.svg"), daftar);
writeFileSync(join(tujuan, "aset.json"), JSON.stringify(daftar, null, 2) + "\n");
console.log(`aset: CSS ${gaya.length} bytes, ${besar} gzipped`);
