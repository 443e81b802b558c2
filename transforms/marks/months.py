"""Names of months and weekdays as news prints them in the languages that days are read in, and the words that lead to a day.

Months and their usual short forms after Unicode CLDR (format, stand-alone, wide and abbreviated): English, German, French, Spanish, Italian,
Portuguese, Catalan, Dutch, Swedish, Norwegian and Danish, Polish, Czech, Slovak, Slovenian and Serbian, Finnish, Turkish, Indonesian and Malay,
Romanian, Hungarian, Lithuanian, Greek, Russian, Ukrainian, Bulgarian, Arabic, Persian's Gregorian ones, Hindi. A name that is another month in
another of them (Croatian listopad) is left to the larger. A slash stands between the months. Labels were entered by hand.
"""

import re

from transforms.lexicon.words import words
from transforms.phrasing import alternatives

_NAMES = """
    january jan januar jänner jän janvier janv enero ene gennaio gen janeiro gener januari stycznia styczeń sty ledna leden januára január januarja
    januara tammikuuta tammikuu ocak oca ianuarie ian január sausio sausis ιανουαρίου ιανουάριος ιαν январь января янв січня січень січ януари يناير
    كانون_الثاني ژانویه     जनवरी
    / february feb febr februar feber février fevrier févr fév febrero febbraio fevereiro fev febrer februari februarie lutego luty lut února únor februára
    február februarja februara helmikuuta helmikuu şubat şub február vasario φεβρουαρίου φεβ февраль февраля фев лютого лютий лют февруари فبراير شباط فوریه
    फरवरी febuary
    / march mar märz mär mrz mars marzo março març maart mrt marts marca marzec března březen marec marta maaliskuuta maaliskuu mart martie március már kovo
    μαρτίου μαρ март марта мар березня березень бер مارس آذار مارچ मार्च maret mac
    / april apr avril avr abril abr aprile aprilie kwietnia kwiecień kwi dubna duben apríla apríl aprila huhtikuuta huhtikuu nisan nis április ápr balandžio
    απριλίου απρ апрель апреля апр квітня квітень кві април أبريل نيسان آوریل अप्रैल
    / may mai mayo maggio mag maio maig mei maj maja mája máj května květen toukokuuta toukokuu mayıs május gegužės μαΐου μαΐ май мая травня травень тра
    مايو أيار मई
    / june jun juni juin junio giugno giu junho juny czerwca czerwiec cze června červen júna jún junija juna kesäkuuta kesäkuu haziran haz iunie iun június
    birželio ιουνίου ιουν июнь июня июн червня червень чер юни يونيو حزيران ژوئن जून
    / july jul juli juillet juil julio luglio lug julho juliol lipca lipiec lip července červenec júla júl julija jula heinäkuuta heinäkuu temmuz tem iulie iul
    július júl liepos ιουλίου ιουλ июль июля июл липня липень лип юли يوليو تموز ژوئیه जुलाई
    / august aug août aout agosto ago agost agustus agt augustus augusti sierpnia sierpień sie srpna srpen avgusta elokuuta elokuu ağustos ağu augusztus
    rugpjūčio αυγούστου αυγ август августа авг серпня серпень сер أغسطس آب اوت अगस्त ogos
    / september sep sept septembre septiembre settembre set setembro setembre września wrzesień wrz září septembra syyskuuta syyskuu eylül eyl septembrie
    szeptember szept rugsėjo σεπτεμβρίου σεπ сентябрь сентября сен сент вересня вересень вер септември سبتمبر أيلول سپتامبر सितंबर
    / october oct oktober okt octobre octubre ottobre ott outubro out octubre október octobra oktobra października październik paź října říjen lokakuuta
    lokakuu ekim eki octombrie spalio οκτωβρίου οκτ октябрь октября окт жовтня жовтень жов октомври أكتوبر اکتبر अक्टूबर
    / november nov novembre noviembre novembro listopada listopad lis listopadu novembra marraskuuta marraskuu kasım kas noiembrie noi lapkričio νοεμβρίου
    νοε ноябрь ноября ноя нояб листопада листопад лис ноември نوفمبر نوامبر नवंबर nopember
    / december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro desembre desember des grudnia grudzień gru prosince prosinec decembra
    joulukuuta joulukuu aralık ara decembrie gruodžio δεκεμβρίου δεκ декабрь декабря дек грудня грудень гру декември ديسمبر دسامبر दिसंबर disember
"""
MONTHS = {name.replace("_", " "): number for number, names in enumerate(_NAMES.split("/"), 1) for name in names.split()}
"""The number of a month by its names in lower case."""
MONTH = alternatives(MONTHS) + r"(?![^\W\d_])"
"""Any name of a month in lower case, for patterns that ignore case; no groups."""

_WEEKDAYS = """
    monday tuesday wednesday thursday friday saturday sunday / mon tue wed thu fri sat sun / - tues weds thur - - - / - - - thurs - - -
    / montag dienstag mittwoch donnerstag freitag samstag sonntag / mo di mi do fr sa so / - - - - - sonnabend -
    / lundi mardi mercredi jeudi vendredi samedi dimanche / lun mar mer jeu ven sam dim / lunes martes miércoles jueves viernes sábado domingo
    / - - mié jue vie sáb dom / lunedì martedì mercoledì giovedì venerdì sabato domenica / - - - gio - - -
    / segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo / segunda terça quarta quinta sexta - - / seg ter qua qui sex - -
    / maandag dinsdag woensdag donderdag vrijdag zaterdag zondag / ma - wo - vr za zo / måndag tisdag onsdag torsdag fredag lördag söndag
    / mandag tirsdag - - - lørdag søndag / poniedziałek wtorek środa czwartek piątek sobota niedziela / pondělí úterý středa čtvrtek pátek sobota neděle
    / maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
    / maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina / pazartesi salı çarşamba perşembe cuma cumartesi pazar
    / senin selasa rabu kamis jumat sabtu minggu / isnin - - khamis jumaat - ahad / luni marți miercuri joi vineri sâmbătă duminică
    / hétfő kedd szerda csütörtök péntek szombat vasárnap / понедельник вторник среда четверг пятница суббота воскресенье / пн вт ср чт пт сб вс
    / понеділок вівторок середа четвер п'ятниця субота неділя / понеделник - сряда четвъртък петък събота неделя
    / δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή / الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
"""
WEEKDAYS = {name: number for row in _WEEKDAYS.split("/") for number, name in enumerate(row.split()) if name != "-"}
"""The number of a weekday (0 = Monday) by its names in lower case, in the same languages."""

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
"""Words beside the day in a line that is nothing but a date, outside English in the languages above."""

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
