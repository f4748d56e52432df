"""Follows a person's credit through all regimes, event by event, in two accounts."""

from collections.abc import Callable, Iterator
from typing import Any, Final

from jenjang.core.angka_kredit.konversi.integrasi import SALDO_AWAL
from jenjang.core.angka_kredit.konversi.keputusan import integrasi, konversi
from jenjang.core.angka_kredit.konversi.pendidikan import PENDIDIKAN
from jenjang.core.angka_kredit.riwayat.akun import Akun
from jenjang.core.angka_kredit.riwayat.kenaikan import masuk_kedudukan
from jenjang.core.angka_kredit.riwayat.masukan import (
    BarisRiwayat,
    CapaianButir,
    IjazahBaru,
    IntegrasiTercatat,
    Kedudukan,
    MasalahRiwayat,
    MasukanRiwayat,
    Periode,
    RiwayatAngkaKredit,
    SaldoAwal,
)
from jenjang.core.angka_kredit.riwayat.periode import (
    PERATURAN,
    dihitung_pada,
    masalah_periode,
    menurut_jenjang,
    periode_berlaku,
    tahunan_dan_periodik,
)
from jenjang.core.engine.amounts import amount_for_people
from jenjang.core.engine.answer import Refusal, answer_of
from jenjang.core.engine.confirmation import refuse_unconfirmed
from jenjang.core.engine.dates import date_for_people
from jenjang.core.engine.plan import table_in_force
from jenjang.core.engine.question import Context
from jenjang.core.engine.regulations import regulation_on, regulations
from jenjang.core.engine.run import Run
from jenjang.core.engine.unknown import is_known
from jenjang.core.engine.words import sentence
from jenjang.core.jabatan.jenjang import kategori_jenjang

LAMA: Final = "kep-03-2004"
BUTIR: Final = "permenpanrb-33-2020"
Event = tuple[int, int, Callable[[], Iterator[BarisRiwayat]]]


def susun_riwayat(masukan: MasukanRiwayat, context: Context | None = None) -> RiwayatAngkaKredit:
    """Follow the credit of a person through all regimes.

    What cannot be is named in `masalah` and left out; the other rows are still computed. Of a period only the part
    after the post began counts. The rows are in order of time; on one day credit comes before a rise. Raises Refusal
    where only confirmed figures may be used and a row rests on others.
    """
    return _Susunan(masukan, context or Context()).whole()


class _Susunan:
    """One history being put together; a class because its events share accounts, mistakes and readings."""

    def __init__(self, masukan: MasukanRiwayat, context: Context) -> None:
        self.masukan = masukan
        self.context = context
        self.masalah: list[MasalahRiwayat] = []
        self.peringatan: list[MasalahRiwayat] = []
        first = masukan.kedudukan[0]
        self.akun = Akun(first)
        self.both_kinds = tahunan_dan_periodik(masukan.predikat)
        self.end_of_butir = int(regulations()[BUTIR].sampai or 0)

    def whole(self) -> RiwayatAngkaKredit:
        events = sorted(self._events(), key=lambda each: each[:2])
        rows = [row for _, _, happen in events for row in happen()]
        if self.context.hanya_terkonfirmasi:
            refuse_unconfirmed(marked for row in rows if row.jawaban for marked in row.jawaban.bertanda)
        return RiwayatAngkaKredit(self.masukan, tuple(rows), tuple(self.masalah), tuple(self.peringatan))

    def _events(self) -> Iterator[Event]:
        """Give every event with its day and its place among those of one day."""
        told = self.masukan
        first = told.kedudukan[0]
        started_here = told.saldo_awal is None and not told.butir and not told.integrasi
        if told.saldo_awal is not None:
            saldo = told.saldo_awal
            yield saldo.tanggal, 0, lambda: self._saldo_awal(saldo)
        else:
            day = self._first_day(started_here)
            yield day, 0, lambda: self._mulai(day, started_here)
        for butir in told.butir:
            yield butir.tanggal, 1, lambda butir=butir: self._butir(butir)  # type: ignore[misc]
        if (told.integrasi or not started_here) and self._held_in_2022(first):
            yield self.end_of_butir, 3, self._integrasi
        for post in told.kedudukan[1:]:
            yield post.sejak or 0, 4, lambda post=post: self._kedudukan(post)  # type: ignore[misc]
        for part in self._periods():
            yield dihitung_pada(part, told.kedudukan), 2, lambda part=part: self._konversi(part)  # type: ignore[misc]
        for ijazah in self._degrees():
            yield ijazah.tanggal_pencantuman, 2, lambda ijazah=ijazah: self._ijazah(ijazah)  # type: ignore[misc]

    def _periods(self) -> Iterator[Periode]:
        posts = self.masukan.kedudukan
        wrong = list(masalah_periode(self.masukan.predikat, self._counted_from(posts[0]), posts))
        self.masalah += [problem for _, problem in wrong]
        bad = [each for each, _ in wrong]
        good = [each for each in self.masukan.predikat if not any(each is one for one in bad)]
        for each in periode_berlaku(good, self.context.penafsiran):
            yield from menurut_jenjang(each, posts)

    def _degrees(self) -> Iterator[IjazahBaru]:
        """Give the degrees of this law: one recorded before it is rated under 33/2020, and part of the old PAK."""
        for each in self.masukan.ijazah:
            if each.tanggal_pencantuman > self.end_of_butir:
                yield each
                continue
            day = date_for_people(each.tanggal_pencantuman, self.context.bahasa)
            self.masalah.append(MasalahRiwayat("riwayat_ijazah_sebelum_2023", each.tempat, {"tanggal": day}))

    def _first_day(self, started_here: bool) -> int:
        """Give the day the record begins: that of the post, or of the first credit where that is told to be earlier."""
        told = self.masukan
        days = [each.tanggal for each in told.butir] + ([self.end_of_butir] if told.integrasi else [])
        own = told.kedudukan[0].sejak or regulations()[PERATURAN if started_here else BUTIR].sejak
        return min([own, *days, *([told.tmt_cpns] if told.tmt_cpns else [])])

    def _held_in_2022(self, first: Kedudukan) -> bool:
        """Whether the first post was held when integration took place; what was earned in another comes with it."""
        if first.sejak is None or first.sejak <= self.end_of_butir:
            return True
        for each in self.masukan.integrasi:
            day = date_for_people(first.sejak, self.context.bahasa)
            self.masalah.append(MasalahRiwayat("riwayat_integrasi_sebelum_jabatan", each.tempat, {"mulai": day}))
        return False

    def _counted_from(self, first: Kedudukan) -> int | None:
        """Give the day from which predicates count: that of the post, or of the CPNS months of a first appointment."""
        begun = self.masukan.tmt_cpns
        if begun is None or first.sejak is None:
            return first.sejak
        rows = table_in_force("jenjang_pengangkatan_pertama", regulations()[PERATURAN].sejak).rows
        if (first.jenjang,) in rows:
            return min(begun, first.sejak)
        self.masalah.append(MasalahRiwayat("riwayat_bukan_jenjang_pertama", first.tempat, {"jenjang": first.jenjang}))
        return first.sejak

    def _mulai(self, day: int, started_here: bool) -> Iterator[BarisRiwayat]:
        """Begin at a post: with what was given for it since 2023, or with nothing earned yet under 33/2020.

        A balance that nobody tells is taken as nought per golongan; per jenjang it then is the AK Dasar (R44).
        """
        told = self.masukan
        first = told.kedudukan[0]
        given = told.ak_dasar + told.ak_jf_lama + told.ak_penyesuaian if started_here else 0
        held = self._ak_dasar(first) if told.butir else given
        self.akun.set(given - (told.ak_dasar if started_here else 0), held)
        yield self.akun.row(day, _regulation(day), "mulai", given, tempat=first.tempat)

    def _saldo_awal(self, saldo: SaldoAwal) -> Iterator[BarisRiwayat]:
        """Bring the cumulative credit of the scheme of 2004 into both accounts (R44)."""
        post = self.akun.kedudukan
        kategori = kategori_jenjang(post.jenjang)
        plan = SALDO_AWAL.plan(readings=self.context.penafsiran, kantor=self.context.nilai_kantor)
        given = {"jenjang": post.jenjang, "kategori": kategori, "golongan": post.golongan}
        run = plan.run({**given, "ak_kumulatif": saldo.ak_kumulatif})
        shown = [name for name in ("saldo_golongan", "saldo_jenjang") if is_known(run[name])]
        if "saldo_golongan" not in shown:
            kunci = f"{kategori} {post.golongan}"
            self._refused(Refusal("nilai_tidak_tersedia", nilai="nilai_dasar_golongan_lama", kunci=kunci), "saldo_awal")
        accounts = {name: int(run[name]) for name in shown}
        if any(value < 0 for value in accounts.values()):
            self._refused(self._below_base(run), saldo.tempat)
            accounts = {}
        self.akun.set(accounts.get("saldo_golongan"), accounts.get("saldo_jenjang"))
        answer = answer_of(run, shown, self.context.bahasa)
        yield self.akun.row(saldo.tanggal, LAMA, "saldo_awal", saldo.ak_kumulatif, jawaban=answer, tempat=saldo.tempat)

    def _below_base(self, run: Run) -> Refusal:
        named = {"ak_lama": "ak_kumulatif", "nilai_dasar": "nilai_dasar_jenjang"}
        facts = {kata: amount_for_people(run[name], self.context.bahasa) for kata, name in named.items()}
        return Refusal("integrasi_di_bawah_dasar", unsur_lain="0", **facts)

    def _butir(self, butir: CapaianButir) -> Iterator[BarisRiwayat]:
        if butir.tanggal > self.end_of_butir:
            day = date_for_people(butir.tanggal, self.context.bahasa)
            self.masalah.append(MasalahRiwayat("riwayat_butir_sesudah_2022", butir.tempat, {"tanggal": day}))
            return
        self.akun.add(butir.ak)
        yield self.akun.row(butir.tanggal, BUTIR, "butir", butir.ak, tempat=butir.tempat)

    def _integrasi(self) -> Iterator[BarisRiwayat]:
        """Enter the account per jenjang once: as recorded, or as the rows before 2023 give it."""
        recorded = self.masukan.integrasi
        for other in recorded[1:]:
            facts = {"lain": recorded[0].tempat or "-"}
            self.masalah.append(MasalahRiwayat("riwayat_integrasi_ganda", other.tempat, facts))
        if not recorded:
            read = "K09 K10" if self.masukan.saldo_awal else "K09"
            yield self.akun.row(self.end_of_butir, PERATURAN, "integrasi", penafsiran=read)
            return
        yield from self._recorded(recorded[0])

    def _recorded(self, told: IntegrasiTercatat) -> Iterator[BarisRiwayat]:
        post = self.akun.kedudukan
        data = {
            "ak_lama": told.ak_lama,
            "metode": told.metode,
            "jenjang": post.jenjang,
            "golongan": told.golongan or post.golongan,
            "pengembangan_profesi": told.pengembangan_profesi,
            "penunjang": told.penunjang,
        }
        try:
            answer = integrasi(data, self.context)
        except Refusal as refusal:
            self._refused(refusal, told.tempat)
            self.akun.set(None, None)
            return
        ak = int(answer.run["ak_integrasi"]) if answer.run else 0
        computed = self.akun.saldo_jenjang
        if (self.masukan.saldo_awal or self.masukan.butir) and computed is not None and computed != ak:
            facts = {name: amount_for_people(value, self.context.bahasa) for name, value in
                     (("tercatat", ak), ("dihitung", computed))}  # fmt: skip
            self.peringatan.append(MasalahRiwayat("riwayat_integrasi_berbeda", told.tempat, facts))
        # Over the base of the golongan (K10) only what was earned in it comes along, without the AK Dasar below it.
        over_golongan = (answer.hasil or {})["dasar_menurut"] == "golongan"
        self.akun.set(ak if over_golongan else ak - self._ak_dasar(post), ak)
        yield self.akun.row(self.end_of_butir, PERATURAN, "integrasi", ak, jawaban=answer, tempat=told.tempat)

    def _ak_dasar(self, post: Kedudukan) -> int:
        rows = table_in_force("ak_dasar_golongan", regulations()[PERATURAN].sejak, self.context.nilai_kantor).rows
        return int(rows.get((post.jenjang, post.golongan), 0))

    def _konversi(self, part: Periode) -> Iterator[BarisRiwayat]:
        data: dict[str, Any] = {"jenjang": part.jenjang, "predikat": part.predikat, "bulan": len(part.bulan)}
        answer = konversi(data, self.context)
        ak = int(answer.run["ak"]) if answer.run else 0
        if "K05" in answer.penafsiran:
            facts = {"predikat": part.predikat, "tahun": part.tahun}
            self.peringatan.append(MasalahRiwayat("riwayat_konversi_di_bawah_ekspektasi", part.tempat, facts))
        self.akun.add(ak)
        read = "K04 K06" if self.both_kinds else "K04"
        day = dihitung_pada(part, self.masukan.kedudukan)
        yield self.akun.row(day, PERATURAN, "konversi", ak, jawaban=answer, tempat=part.tempat, penafsiran=read)

    def _ijazah(self, ijazah: IjazahBaru) -> Iterator[BarisRiwayat]:
        plan = PENDIDIKAN.plan(readings=self.context.penafsiran, kantor=self.context.nilai_kantor)
        jenjang = self.akun.kedudukan.jenjang
        run = plan.run(
            {"jenjang": jenjang, "ijazah_baru": True, "predikat_ijazah": ijazah.predikat, "gelar_dicantumkan": True}
        )
        answer = answer_of(run, ("ak_pendidikan",), self.context.bahasa)
        ak = int(run["ak_pendidikan"])
        self.akun.add(ak)
        yield self.akun.row(
            ijazah.tanggal_pencantuman, PERATURAN, "pendidikan", ak, jawaban=answer, tempat=ijazah.tempat
        )

    def _kedudukan(self, post: Kedudukan) -> Iterator[BarisRiwayat]:
        yield from masuk_kedudukan(self.akun, post, self.context, self.masalah, self.peringatan)

    def _refused(self, refusal: Refusal, tempat: str) -> None:
        why = sentence(refusal.kode, self.context.bahasa, **refusal.isi)
        self.masalah.append(MasalahRiwayat("riwayat_nilai_tidak_dapat", tempat, {"sebab": why}))


def _regulation(day: int) -> str:
    found = regulation_on(day)
    return LAMA if found is None else found.id
