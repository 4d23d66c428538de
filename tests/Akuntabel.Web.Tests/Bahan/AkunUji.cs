using System.Net;
using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Akses;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests.Bahan;

/// <summary>Accounts of a test server: made by the machine's operator, signed in through the page as people do.</summary>
public sealed class AkunUji(OpsiData data, string alamat) : IDisposable
{
    /// <summary>The password of every test account.</summary>
    public const string Sandi = "sandi uji yang panjang 17";

    private const string Semua = "semua";
    private readonly Dictionary<string, (HttpClient Klien, CookieContainer Kuki)> _sesi = new(StringComparer.Ordinal);

    /// <summary>Signed in as the holder of one office; the account is made on first use.</summary>
    public async Task<HttpClient> MasukSebagaiAsync(Peran peran, string slug)
    {
        var nama = $"{peran.ToString().ToLowerInvariant()}.{slug}";
        if (!_sesi.ContainsKey(nama))
        {
            int? pemda = null;
            await OperatorAsync(async s => pemda = (await TugasAsync(s, peran, slug)).PemdaId);
            await BuatAsync(nama, async s => [await TugasAsync(s, peran, slug)], pemda);
            await MasukAsync(nama);
        }

        return _sesi[nama].Klien;
    }

    /// <summary>Signed in with every office of every agency.</summary>
    public async Task<HttpClient> MasukSemuaAsync()
    {
        await BuatAsync(
            Semua,
            async s =>
            {
                var instansi = await s.GetRequiredService<DaftarInstansi>().SemuaAsync(CancellationToken.None);
                List<BeriPenugasan.Masukan> tugas =
                [
                    new()
                    {
                        PenggunaId = default,
                        Peran = Peran.AdminSistem,
                        Sejak = Awal,
                    },
                ];
                foreach (var i in instansi)
                {
                    foreach (var peran in Enum.GetValues<Peran>().Where(p => p != Peran.AdminSistem))
                    {
                        tugas.Add(await TugasAsync(s, peran, i.Slug));
                    }
                }

                return tugas;
            }
        );
        return await MasukAsync(Semua);
    }

    /// <summary>Makes an account with its assignments; it need not change its password.</summary>
    public async Task<Guid> BuatAsync(
        string nama,
        Func<IServiceProvider, Task<IReadOnlyList<BeriPenugasan.Masukan>>> tugas,
        int? pemdaId = null
    )
    {
        var id = Guid.Empty;
        await OperatorAsync(async s =>
        {
            var akun = await s.GetRequiredService<BuatAkun>()
                .JalankanAsync(
                    new()
                    {
                        NamaAkun = nama,
                        NamaLengkap = "Orang Uji",
                        PemdaId = pemdaId,
                        Sandi = Sandi,
                        HarusGantiSandi = false,
                    },
                    CancellationToken.None
                );
            id = akun.Isi.Id;
        });
        IReadOnlyList<BeriPenugasan.Masukan> daftar = [];
        await OperatorAsync(async s => daftar = await tugas(s));
        foreach (var t in daftar)
        {
            await OperatorAsync(async s =>
                (
                    await s.GetRequiredService<BeriPenugasan>().JalankanAsync(t with { PenggunaId = id }, CancellationToken.None)
                ).Berhasil.ShouldBeTrue()
            );
        }

        return id;
    }

    /// <summary>Runs acts as the operator of the machine, in another process so to speak.</summary>
    public async Task OperatorAsync(Func<IServiceProvider, Task> kerja)
    {
        await using var layanan = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IPelaku>(PelakuTetap.BarisPerintah("uji"))
            .AddSingleton<IPengacakSandi, PengacakSandi>()
            .AddAkuntabelData(data)
            .BuildServiceProvider();
        await using var lingkup = layanan.CreateAsyncScope();
        await kerja(lingkup.ServiceProvider);
    }

    /// <summary>The assignment of an office at an agency, or at its pemda.</summary>
    public static async Task<BeriPenugasan.Masukan> TugasAsync(IServiceProvider s, Peran peran, string slug)
    {
        var instansi = (await s.GetRequiredService<DaftarInstansi>().CariAsync(slug, CancellationToken.None)).ShouldNotBeNull();
        return new()
        {
            PenggunaId = default,
            Peran = peran,
            PemdaId = peran == Peran.AdminSistem ? null : instansi.PemdaId,
            PerangkatDaerahId = peran.DiPerangkatDaerah() ? instansi.PerangkatDaerahId : null,
            Sejak = Awal,
        };
    }

    /// <summary>Signs in through the page and keeps the session under the account's name.</summary>
    public async Task<HttpClient> MasukAsync(string nama)
    {
        var kuki = new CookieContainer();
        var klien = Klien(alamat, kuki);
        using var jawaban = await KirimAsync(klien, "/masuk", new() { ["Akun"] = nama, ["Sandi"] = Sandi });
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Found, await jawaban.Content.ReadAsStringAsync());
        _sesi[nama] = (klien, kuki);
        return klien;
    }

    /// <summary>Posts a form of the page at <paramref name="jalur"/>, with the token the page gives.</summary>
    public static async Task<HttpResponseMessage> KirimAsync(
        HttpClient klien,
        string jalur,
        Dictionary<string, string> isian,
        string penangan = ""
    )
    {
        var halaman = new HtmlParser().ParseDocument(
            await klien.GetStringAsync(new Uri(jalur, UriKind.Relative), TestContext.Current.CancellationToken)
        );
        var token = halaman.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var isi = new FormUrlEncodedContent(isian.Append(new("__RequestVerificationToken", token)));
        var tujuan = penangan.Length == 0 ? jalur : $"{jalur}?handler={penangan}";
        return await klien.PostAsync(new Uri(tujuan, UriKind.Relative), isi, TestContext.Current.CancellationToken);
    }

    /// <summary>A client of its own; redirects not followed.</summary>
    public static HttpClient Klien(string alamat, CookieContainer? kuki = null) =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = kuki ?? new() })
        {
            BaseAddress = new Uri(alamat),
        };

    /// <summary>A browser page in the session of an office, or of all offices.</summary>
    public async Task<IPage> HalamanAsync(
        Peramban peramban,
        BrowserNewContextOptions? opsi = null,
        Peran? peran = null,
        string slug = "banjarbaru"
    )
    {
        var nama = Semua;
        if (peran is { } p)
        {
            await MasukSebagaiAsync(p, slug);
            nama = $"{p.ToString().ToLowerInvariant()}.{slug}";
        }

        var konteks = await peramban.Chromium.NewContextAsync(opsi);
        await konteks.AddCookiesAsync(
            _sesi[nama]
                .Kuki.GetAllCookies()
                .Select(k => new Microsoft.Playwright.Cookie
                {
                    Name = k.Name,
                    Value = k.Value,
                    Url = alamat,
                })
        );
        return await konteks.NewPageAsync();
    }

    public void Dispose()
    {
        foreach (var (klien, _) in _sesi.Values)
        {
            klien.Dispose();
        }
    }

    private static DateOnly Awal => new(2000, 1, 1);
}
