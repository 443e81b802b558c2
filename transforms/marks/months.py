"""Months as patterns, and the words that lead to a day, in the languages that days are read in (`transforms.languages`). Entered by hand."""

import re

from transforms.languages import MONTHS
from transforms.lexicon.words import words
from transforms.phrasing import alternatives

MONTH = alternatives(MONTHS) + r"(?![^\W\d_])"
"""Any name of a month in lower case, for patterns that ignore case; no groups."""

LABELS = words("""
    date dated day publication published posted issued released filed created updated modified first last originally on at the of edited time
    uploaded added veröffentlicht erschienen erstellt publiziert datum stand aktualisiert zuletzt am um uhr vom den der publié publiée paru
    posté mis mise en ligne à jour le créé modifié modifiée dernière heure heures ce publicado publicada actualizado actualizada fecha creado el
    de del a las hora horas h hs última actualización pubblicato pubblicata aggiornato aggiornata data il alle ore ultima modifica em às
    atualizado atualizada publicação atualização gepubliceerd geplaatst bijgewerkt laatst op om uur geüpdatet publicerad publicerat uppdaterad
    uppdaterat senast kl klockan publisert oppdatert sist udgivet offentliggjort opdateret d publiceret opublikowano opublikowany dodano
    publikacji zaktualizowano aktualizacja ostatnia godz dnia r publikováno vydáno aktualizováno dne v hod zverejnené aktualizované objavljeno
    ažurirano julkaistu päivitetty klo viimeksi yayınlanma yayınlandı tarihi tarih giriş güncelleme güncellendi son saat diterbitkan
    dipublikasikan diperbarui terbit pukul wib wita tanggal pada publicat publicată actualizat actualitzat la ora megjelent közzétéve frissítve
    utolsó paskelbta atnaujinta m δημοσιεύθηκε δημοσίευση ενημερώθηκε στις ώρα опубликовано дата публикации обновлено опубліковано оновлено
    публикувано обновена в о г года році р đăng ngày cập nhật lúc năm tháng نشر في تاريخ النشر تحديث آخر الساعة منتشر شده در प्रकाशित अपडेट को
""")
"""Words beside the day in a line that is nothing but a date, in many languages."""

CHANGED = re.compile(
    r"updat|modif|revis|\bedited|\bchanged|aktualis|\bstand\b"
    r"|mise? à jour|actuali[zt]|aggiorna|atualiz|bijgewerkt|geüpdatet|uppdater|oppdater|opdater|güncel|zaktualiz"
    r"|päivitetty|ultima modifica|diperbarui|frissítve|atnaujin|ενημερ|обновл|онов|обновен|cập nhật|تحديث|अपडेट|更新|수정",
    re.IGNORECASE,
)
"""What calls the day beside it that of a change."""
MADE = re.compile(
    r"publi|pubbl|posted|created|issued|released|\bfirst\b|\bdated?\b|veröffentl|erschien|erstellt|\bparu"
    r"|posté|mis en ligne|créé|fecha|\bdata\b|gepubl|geplaatst"
    r"|udgivet|offentlig|opubl|dodano|vydáno|zverejn|objavlj|julkais|yayın|giriş|terbit|megjelent|közzét|paskelb|δημοσι|опубл|публик|дата|đăng|نشر|प्रकाशित|发布|公開"
    r"|配信|입력|등록",
    re.IGNORECASE,
)
"""What calls the day beside it that of the first print."""
