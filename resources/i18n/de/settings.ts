<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>AboutSection</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Die Versionen kopieren</translation>
    </message>
    <message>
        <source>Afterview {version}</source>
        <translation>Afterview {version}</translation>
    </message>
    <message>
        <source>Versions and licences…</source>
        <translation>Versionen und Lizenzen …</translation>
    </message>
    <message numerus="yes">
        <source>Qt for Python, Python and %n other part(s)</source>
        <translation>
            <numerusform>Qt für Python, Python und %n weiterer Teil</numerusform>
            <numerusform>Qt für Python, Python und %n weitere Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>MIT licence</source>
        <translation>MIT-Lizenz</translation>
    </message>
    <message>
        <source>When the program is removed, your data stays where it is: {folder}. Delete that folder yourself if you want it gone.</source>
        <translation>Wenn das Programm entfernt wird, bleiben Ihre Daten, wo sie sind: {folder}. Löschen Sie diesen Ordner selbst, wenn er weg soll.</translation>
    </message>
    <message>
        <source>Qt {qt}, Python {python}</source>
        <translation>Qt {qt}, Python {python}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>AccountRows</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Take the exception back</source>
        <translation>Die Ausnahme zurücknehmen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Das Passwort eingeben</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Send a test letter to yourself</source>
        <translation>Einen Testbrief an sich selbst senden</translation>
    </message>
    <message>
        <source>Test letter</source>
        <translation>Testbrief</translation>
    </message>
    <message>
        <source>Put a copy of what leaves into your Sent folder</source>
        <translation>Eine Kopie dessen, was abgeht, in „Gesendet“ legen</translation>
    </message>
    <message>
        <source>by IMAP</source>
        <translation>per IMAP</translation>
    </message>
    <message>
        <source>Look for replies in your inbox</source>
        <translation>Im Posteingang nach Antworten sehen</translation>
    </message>
    <message>
        <source>headers only; nothing is filed without you</source>
        <translation>nur Kopfzeilen; ohne Sie wird nichts abgelegt</translation>
    </message>
    <message>
        <source>{server}, port {port}, {encryption}</source>
        <translation>{server}, Port {port}, {encryption}</translation>
    </message>
    <message>
        <source>{server}, as {user}</source>
        <translation>{server}, als {user}</translation>
    </message>
    <message>
        <source>You took one that nobody vouches for: {print}…</source>
        <translation>Sie haben eines angenommen, für das niemand bürgt: {print}…</translation>
    </message>
    <message>
        <source>needs a server for reading: Change</source>
        <translation>braucht einen Server zum Lesen: Ändern</translation>
    </message>
    <message>
        <source>{provider} keeps one by itself</source>
        <translation>{provider} legt selbst eine ab</translation>
    </message>
    <message>
        <source>Asking the keyring</source>
        <translation>Der Schlüsselbund wird gefragt</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>accessibility theme dark mode font text zoom large animation colour</source>
        <translation>Bedienhilfe Erscheinungsbild dunkel Schrift Text groß Vergrößerung Animation Farbe</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>letters, spaces and buttons together</source>
        <translation>Schrift, Abstände und Schaltflächen zusammen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>darker lines, and borders in place of soft grounds</source>
        <translation>dunklere Linien, und Ränder statt zarter Flächen</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>what opens, folds and slides</source>
        <translation>was sich öffnet, faltet und schiebt</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Back up by itself every day</source>
        <translation>Jeden Tag von selbst sichern</translation>
    </message>
    <message>
        <source>in the first quiet moment, beside your work</source>
        <translation>im ersten ruhigen Moment, neben Ihrer Arbeit</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Eine Kopie speichern …</translation>
    </message>
    <message>
        <source>A copy of everything in a file of your own</source>
        <translation>Eine Kopie von allem in einer eigenen Datei</translation>
    </message>
    <message>
        <source>never removed by itself</source>
        <translation>wird nie von selbst entfernt</translation>
    </message>
    <message>
        <source>Keep them beside my data again</source>
        <translation>Sie wieder neben meinen Daten aufheben</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Zurückspielen …</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>No backup is within reach at this moment.</source>
        <translation>Im Augenblick ist keine Sicherung erreichbar.</translation>
    </message>
    <message>
        <source>Kept: {days} days, {weeks} weeks, {months} months.</source>
        <translation>Aufgehoben: {days} Tage, {weeks} Wochen, {months} Monate.</translation>
    </message>
    <message>
        <source>Last backup {when}, {size}.</source>
        <translation>Letzte Sicherung {when}, {size}.</translation>
    </message>
    <message>
        <source>Last backup within reach: {when}, {size}.</source>
        <translation>Letzte erreichbare Sicherung: {when}, {size}.</translation>
    </message>
    <message>
        <source>{trouble} Meanwhile backups are kept beside your data.</source>
        <translation>{trouble} Inzwischen liegen Sicherungen neben Ihren Daten.</translation>
    </message>
    <message>
        <source>In {folder}, on the disk of your data. A folder on another disk outlives this one.</source>
        <translation>In {folder}, auf der Platte Ihrer Daten. Ein Ordner auf einer anderen Platte überlebt diese.</translation>
    </message>
    <message>
        <source>In {folder}.</source>
        <translation>In {folder}.</translation>
    </message>
    <message>
        <source>Backups (*.afterview-backup *.zip)</source>
        <translation>Sicherungen (*.afterview-backup *.zip)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Wird gesichert</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Everything is in {file}, and that file was read back.</source>
        <translation>Alles ist in {file}, und die Datei wurde zur Kontrolle gelesen.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
</context>
<context>
    <name>CalendarSection</name>
    <message>
        <source>Public holidays of</source>
        <translation>Feiertage von</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>bank holidays working days country</source>
        <translation>Feiertage Werktage Land</translation>
    </message>
    <message>
        <source>Next: {days}.</source>
        <translation>Als Nächstes: {days}.</translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <source>Do not trust it</source>
        <translation>Nicht vertrauen</translation>
    </message>
    <message>
        <source>Is this really {host}?</source>
        <translation>Ist das wirklich {host}?</translation>
    </message>
    <message>
        <source>Fingerprint, SHA-256</source>
        <translation>Fingerabdruck, SHA-256</translation>
    </message>
    <message>
        <source>Always trust this one certificate of {host}</source>
        <translation>Diesem einen Zertifikat von {host} immer vertrauen</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Bouvetinsel</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britisches Territorium im Indischen Ozean</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei Darussalam</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Karibische Niederlande</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaimaninseln</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Weihnachtsinsel</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Kokosinseln</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Kongo-Brazzaville</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>Kongo-Kinshasa</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Äquatorialguinea</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guayana</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Französische Südgebiete</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <translation>Heard und McDonaldinseln</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>Sonderverwaltungsregion Hongkong</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <translation>Sonderverwaltungsregion Macau</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Malediven</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Republik Moldau</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolkinsel</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Palästinensische Autonomiegebiete</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Pitcairninseln</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonen</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>Südgeorgien und die Südlichen Sandwichinseln</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>St. Barthélemy</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>St. Martin</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Spitzbergen und Jan Mayen</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>São Tomé und Príncipe</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Amerikanische Überseeinseln</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westsahara</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Ålandinseln</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Take it with you</source>
        <translation>Alles mitnehmen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>people as address cards, dates for a calendar, a table, or all of it</source>
        <translation>Personen als Adresskarten, Termine für einen Kalender, eine Tabelle oder alles</translation>
    </message>
    <message>
        <source>Your data lives in</source>
        <translation>Ihre Daten liegen in</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>What was deleted is kept for thirty days</source>
        <translation>Gelöschtes bleibt dreißig Tage</translation>
    </message>
    <message>
        <source>Open the bin</source>
        <translation>Den Papierkorb öffnen</translation>
    </message>
</context>
<context>
    <name>EncryptionRows</name>
    <message>
        <source>Encrypt…</source>
        <translation>Verschlüsseln …</translation>
    </message>
    <message>
        <source>the record, its files and its backups</source>
        <translation>Ihre Daten, deren Dateien und Sicherungen</translation>
    </message>
    <message>
        <source>Encrypt all your data</source>
        <translation>Alle Ihre Daten verschlüsseln</translation>
    </message>
    <message>
        <source>All your data is encrypted</source>
        <translation>Alle Ihre Daten sind verschlüsselt</translation>
    </message>
    <message>
        <source>Show the recovery code</source>
        <translation>Den Wiederherstellungscode zeigen</translation>
    </message>
    <message>
        <source>Keep everything as plain files again</source>
        <translation>Alles wieder unverschlüsselt aufbewahren</translation>
    </message>
    <message>
        <source>Decrypt…</source>
        <translation>Entschlüsseln …</translation>
    </message>
    <message numerus="yes">
        <source>%n older copy can still be read without a key: {names}</source>
        <translation>
            <numerusform>%n ältere Kopie lässt sich noch ohne Schlüssel lesen: {names}</numerusform>
            <numerusform>%n ältere Kopien lassen sich noch ohne Schlüssel lesen: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer&apos;s keyring is locked</source>
        <translation>der Schlüsselbund dieses Computers ist gesperrt</translation>
    </message>
    <message>
        <source>the key is in this computer&apos;s keyring</source>
        <translation>der Schlüssel liegt im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>the recovery code is asked for at every start</source>
        <translation>bei jedem Start wird nach dem Wiederherstellungscode gefragt</translation>
    </message>
</context>
<context>
    <name>EtiquetteSection</name>
    <message>
        <source>Follow up only on working days</source>
        <translation>Nur an Werktagen nachfragen</translation>
    </message>
    <message>
        <source>to the hiring side, Monday to Friday</source>
        <translation>bei Unternehmen, Montag bis Freitag</translation>
    </message>
    <message>
        <source>Show all {count} rules</source>
        <translation>Alle {count} Regeln zeigen</translation>
    </message>
    <message>
        <source>Thank-you letters</source>
        <translation>Dankesbriefe</translation>
    </message>
    <message>
        <source>one for each interviewer, whatever the outcome</source>
        <translation>einer für jede Person im Gespräch, wie es auch ausgeht</translation>
    </message>
    <message>
        <source>Follow-up when a date was promised</source>
        <translation>Nachfrage, wenn ein Tag zugesagt war</translation>
    </message>
    <message>
        <source>Follow-up when no date was given</source>
        <translation>Nachfrage, wenn kein Tag genannt war</translation>
    </message>
    <message>
        <source>Further follow-ups</source>
        <translation>Weitere Nachfragen</translation>
    </message>
    <message>
        <source>Tell me when nothing new has begun for</source>
        <translation>Melden, wenn nichts Neues begann seit</translation>
    </message>
    <message>
        <source>Suggest “No reply” after silence of</source>
        <translation>„Keine Antwort“ vorschlagen nach Stille von</translation>
    </message>
    <message>
        <source>a month is quite common</source>
        <translation>ein Monat ist recht üblich</translation>
    </message>
    <message>
        <source>within 24 hours</source>
        <translation>innerhalb von 24 Stunden</translation>
    </message>
    <message>
        <source>1 working day after it</source>
        <translation>1 Werktag danach</translation>
    </message>
    <message>
        <source>1 day after it</source>
        <translation>1 Tag danach</translation>
    </message>
    <message>
        <source>after 7 days</source>
        <translation>nach 7 Tagen</translation>
    </message>
    <message>
        <source>a call after 8 days</source>
        <translation>ein Anruf nach 8 Tagen</translation>
    </message>
    <message>
        <source>after 72 hours</source>
        <translation>nach 72 Stunden</translation>
    </message>
    <message>
        <source>48 hours later, then 24 hours later</source>
        <translation>48 Stunden später, dann 24 Stunden später</translation>
    </message>
    <message>
        <source>none, it rests</source>
        <translation>keine, es ruht</translation>
    </message>
    <message>
        <source>public holidays of {country} are left out too</source>
        <translation>auch Feiertage von {country} sind ausgenommen</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>nur Befehle</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>To begin with</source>
        <translation>Für den Anfang</translation>
    </message>
    <message>
        <source>Screen by screen</source>
        <translation>Seite für Seite</translation>
    </message>
    <message>
        <source>The etiquette</source>
        <translation>Die Etikette</translation>
    </message>
    <message>
        <source>What is yours</source>
        <translation>Was Ihnen gehört</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Afterview – Help</source>
        <translation>Afterview – Hilfe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Die Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Nothing in the help says this.</source>
        <translation>Dazu steht nichts in der Hilfe.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back  Alt+Left</source>
        <translation>Zurück  Alt+Links</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Afterview – Help: {page}</source>
        <translation>Afterview – Hilfe: {page}</translation>
    </message>
</context>
<context>
    <name>KeyboardSection</name>
    <message>
        <source>shortcut keys hotkey</source>
        <translation>Kürzel Tastenkürzel Tasten</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation>Sprache der Briefe</translation>
    </message>
    <message>
        <source>Letters have a language of their own</source>
        <translation>Briefe haben ihre eigene Sprache</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Search people, applications, notes, letters and commands</source>
        <translation>Personen, Bewerbungen, Notizen, Briefe und Befehle suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>LostFilesRows</name>
    <message>
        <source>See what can be done</source>
        <translation>Sehen, was sich tun lässt</translation>
    </message>
    <message>
        <source>Files beside your notes and applications</source>
        <translation>Dateien bei Ihren Notizen und Bewerbungen</translation>
    </message>
    <message numerus="yes">
        <source>%n is missing or damaged</source>
        <translation>
            <numerusform>%n fehlt oder ist beschädigt</numerusform>
            <numerusform>%n fehlen oder sind beschädigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailForm</name>
    <message>
        <source>Your mail address</source>
        <translation>Ihre Mailadresse</translation>
    </message>
    <message>
        <source>ada@posthaven.example</source>
        <translation>ada@posthaven.example</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>usually the address</source>
        <translation>meist die Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Change the server</source>
        <translation>Den Server ändern</translation>
    </message>
    <message>
        <source>Server for sending (SMTP)</source>
        <translation>Server zum Senden (SMTP)</translation>
    </message>
    <message>
        <source>smtp.posthaven.example</source>
        <translation>smtp.posthaven.example</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Server for reading (IMAP), if you like</source>
        <translation>Server zum Lesen (IMAP), wenn Sie mögen</translation>
    </message>
    <message>
        <source>imap.posthaven.example</source>
        <translation>imap.posthaven.example</translation>
    </message>
    <message>
        <source>Port for reading</source>
        <translation>Port zum Lesen</translation>
    </message>
    <message>
        <source>Keep and send a test letter</source>
        <translation>Speichern und Testbrief senden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Enter a server all the same</source>
        <translation>Trotzdem einen Server angeben</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>App-Passwort</translation>
    </message>
    <message>
        <source>There is nothing to set up.</source>
        <translation>Es gibt nichts einzurichten.</translation>
    </message>
    <message>
        <source>{provider}: {server}, port {port}, {encryption}</source>
        <translation>{provider}: {server}, Port {port}, {encryption}</translation>
    </message>
    <message>
        <source>The server asks for a password. It goes to the system’s keyring only.</source>
        <translation>Der Server fragt nach einem Passwort. Es geht nur in den Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>This is not an address yet. Write it like ada@posthaven.example.</source>
        <translation>Das ist noch keine Adresse. Schreiben Sie sie wie ada@posthaven.example.</translation>
    </message>
    <message>
        <source>Which server takes your letters? Your provider names it.</source>
        <translation>Welcher Server nimmt Ihre Briefe? Ihr Anbieter nennt ihn.</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>Eine Zahl von 1 bis 65535.</translation>
    </message>
</context>
<context>
    <name>MailSection</name>
    <message>
        <source>None has been sent yet</source>
        <translation>Noch keiner gesendet</translation>
    </message>
    <message>
        <source>Your server took one on {when}. It is in your inbox by now.</source>
        <translation>Ihr Server nahm einen an: {when}. Inzwischen liegt er im Posteingang.</translation>
    </message>
    <message>
        <source>The keyring is locked, so the password was not kept. Unlock it, then enter it again.</source>
        <translation>Der Schlüsselbund ist gesperrt, also wurde das Passwort nicht gespeichert. Entsperren Sie ihn und geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>The account is removed here, and its password is gone from the keyring.</source>
        <translation>Das Konto ist hier entfernt, und sein Passwort ist aus dem Schlüsselbund gelöscht.</translation>
    </message>
    <message>
        <source>The account is removed here. Its password could not be taken out of the keyring: it is locked.</source>
        <translation>Das Konto ist hier entfernt. Sein Passwort ließ sich nicht aus dem Schlüsselbund nehmen: Er ist gesperrt.</translation>
    </message>
    <message>
        <source>Your system asks for the keyring’s password.</source>
        <translation>Ihr System fragt nach dem Passwort des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>The keyring stayed locked. Nothing is lost.</source>
        <translation>Der Schlüsselbund blieb gesperrt. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>On its way to {host}</source>
        <translation>Unterwegs zu {host}</translation>
    </message>
    <message>
        <source>A test letter from Afterview</source>
        <translation>Ein Testbrief von Afterview</translation>
    </message>
    <message>
        <source>This letter came from yourself, by way of {host}.

Letters can leave from here now.</source>
        <translation>Dieser Brief kam von Ihnen selbst, über {host}.

Briefe können jetzt von hier abgehen.</translation>
    </message>
    <message>
        <source>It may have left: look into your inbox. {why}</source>
        <translation>Er ist vielleicht abgegangen: Sehen Sie in Ihrem Posteingang nach. {why}</translation>
    </message>
    <message>
        <source>It did not leave. {why}</source>
        <translation>Er ging nicht ab. {why}</translation>
    </message>
    <message>
        <source>Asking {host} whether it lets you read</source>
        <translation>{host} wird gefragt, ob es Sie lesen lässt</translation>
    </message>
    <message>
        <source>{provider} puts a copy into Sent by itself. With this on there may be two.</source>
        <translation>{provider} legt selbst eine Kopie in „Gesendet“. Ist dies an, sind es vielleicht zwei.</translation>
    </message>
    <message>
        <source>{host} lets you read. Nothing in your mailbox was changed.</source>
        <translation>{host} lässt Sie lesen. In Ihrem Postfach wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{host}: {why}</source>
        <translation>{host}: {why}</translation>
    </message>
</context>
<context>
    <name>MailSettings</name>
    <message>
        <source>{provider} takes the password that you sign in with.</source>
        <translation>{provider} nimmt das Passwort, mit dem Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Kept in the system keyring, never in the database</source>
        <translation>Im Schlüsselbund des Systems, nie in der Datenbank</translation>
    </message>
    <message>
        <source>The keyring holds none for this account</source>
        <translation>Der Schlüsselbund hat keines für dieses Konto</translation>
    </message>
    <message>
        <source>Keyring is locked</source>
        <translation>Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>This system offers no keyring, so no password is kept. Letters go out by your mail program or as .eml files.</source>
        <translation>Dieses System bietet keinen Schlüsselbund, also wird kein Passwort gespeichert. Briefe gehen über Ihr Mailprogramm oder als .eml-Dateien.</translation>
    </message>
    <message>
        <source>Nobody vouches for the certificate that {host} shows. On a public network that may be somebody in between. If the server is your own, or runs on this computer, compare the fingerprint with the one it names itself:</source>
        <translation>Niemand bürgt für das Zertifikat, das {host} zeigt. In einem öffentlichen Netz kann das jemand dazwischen sein. Wenn der Server Ihr eigener ist oder auf diesem Computer läuft, vergleichen Sie den Fingerabdruck mit dem, den er selbst nennt:</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>Search letters too</source>
        <translation>Auch Briefe durchsuchen</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Was suchen Sie?</translation>
    </message>
    <message>
        <source>A name, a company, a word of a note or letter, or something to do.</source>
        <translation>Einen Namen, ein Unternehmen, ein Wort aus einer Notiz oder einem Brief, oder etwas zu tun.</translation>
    </message>
</context>
<context>
    <name>QuietSection</name>
    <message>
        <source>The day starts at</source>
        <translation>Der Tag beginnt um</translation>
    </message>
    <message>
        <source>and ends at</source>
        <translation>und endet um</translation>
    </message>
    <message>
        <source>Nothing is announced or sent between {ends} and {starts}. A debrief may still ask until 23:00.</source>
        <translation>Zwischen {ends} und {starts} wird nichts gemeldet oder gesendet. Ein Rückblick darf noch bis 23:00 fragen.</translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message>
        <source>Hours in which reminders may speak</source>
        <translation>Stunden, in denen Erinnerungen sich melden dürfen</translation>
    </message>
    <message>
        <source>From {start} to {end}. Left and right move the start, with Shift the end.</source>
        <translation>Von {start} bis {end}. Links und Rechts verschieben den Anfang, mit Umschalt das Ende.</translation>
    </message>
</context>
<context>
    <name>RemindersSection</name>
    <message>
        <source>All as usual</source>
        <translation>Alle wie üblich</translation>
    </message>
    <message>
        <source>notifications bubbles rules advice autostart login</source>
        <translation>Benachrichtigungen Meldungen Regeln Ratschläge Autostart Anmeldung</translation>
    </message>
</context>
<context>
    <name>SchoolCard</name>
    <message>
        <source>Thank-you</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Write once after a week, then rest.</source>
        <translation>Einmal nach einer Woche, dann Ruhe.</translation>
    </message>
    <message>
        <source>Call once after more than a week.</source>
        <translation>Nach mehr als einer Woche einmal anrufen.</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>After 72 hours, then 48, then 24.</source>
        <translation>Nach 72 Stunden, dann 48, dann 24.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>day 7</source>
        <translation>Tag 7</translation>
    </message>
    <message>
        <source>day 14</source>
        <translation>Tag 14</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Do</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Show on Today</source>
        <translation>In Heute zeigen</translation>
    </message>
    <message>
        <source>Open {company}</source>
        <translation>{company} öffnen</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Bester Treffer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy {address}</source>
        <translation>{address} kopieren</translation>
    </message>
    <message>
        <source>Edit the application</source>
        <translation>Die Bewerbung bearbeiten</translation>
    </message>
    <message>
        <source>Show {person}</source>
        <translation>{person} zeigen</translation>
    </message>
    <message>
        <source>Show the keys of this screen</source>
        <translation>Die Tasten dieser Seite zeigen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Letters and notes</source>
        <translation>Briefe und Notizen</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>debrief</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Letter to {person}</source>
        <translation>Brief an {person}</translation>
    </message>
    <message>
        <source>Note on {company}</source>
        <translation>Notiz zu {company}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>{company}, after round {round}</source>
        <translation>{company}, nach Runde {round}</translation>
    </message>
    <message>
        <source>{company}, after the interview</source>
        <translation>{company}, nach dem Gespräch</translation>
    </message>
    <message>
        <source>Interview at {company}</source>
        <translation>Gespräch bei {company}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>{person} on {day}</source>
        <translation>{person} am {day}</translation>
    </message>
    <message>
        <source>met {person} on {day}</source>
        <translation>{person} getroffen am {day}</translation>
    </message>
    <message>
        <source>To {person}, {when}</source>
        <translation>An {person}, {when}</translation>
    </message>
    <message>
        <source>To {person}, goes {when}</source>
        <translation>An {person}, geht {when}</translation>
    </message>
    <message>
        <source>To {person}, has not left yet</source>
        <translation>An {person}, noch nicht abgegangen</translation>
    </message>
    <message>
        <source>To {person}, may have left</source>
        <translation>An {person}, vielleicht abgegangen</translation>
    </message>
    <message>
        <source>Draft to {person}, {when}</source>
        <translation>Entwurf an {person}, {when}</translation>
    </message>
    <message>
        <source>to improve</source>
        <translation>zu verbessern</translation>
    </message>
    <message>
        <source>improved</source>
        <translation>verbessert</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>Asked by {person}</source>
        <translation>Gestellt von {person}</translation>
    </message>
    <message>
        <source>{count} found in {time} ms</source>
        <translation>{count} gefunden in {time} ms</translation>
    </message>
    <message>
        <source>Nothing for “{typed}”</source>
        <translation>Nichts zu „{typed}“</translation>
    </message>
    <message>
        <source>Fewer letters find more; a name or one word of a note is enough.</source>
        <translation>Weniger Buchstaben finden mehr; ein Name oder ein Wort einer Notiz genügt.</translation>
    </message>
    <message>
        <source>Did you mean {name} at {company}?</source>
        <translation>Meinten Sie {name} bei {company}?</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>Meinten Sie {name}?</translation>
    </message>
    <message>
        <source>Show the setting</source>
        <translation>Einstellung zeigen</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>Tab shows what else can be done</source>
        <translation>Tab zeigt, was sich sonst tun lässt</translation>
    </message>
    <message>
        <source>Enter: {verb}</source>
        <translation>Eingabe: {verb}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>mail email e-mail mine</source>
        <translation>Mail E-Mail eigene Mailadresse</translation>
    </message>
    <message>
        <source>clock timezone local time</source>
        <translation>Uhr Uhrzeit Ortszeit</translation>
    </message>
    <message>
        <source>quiet hours night silence do not disturb turn on off morning evening</source>
        <translation>Ruhezeiten Nacht Stille Ruhe nicht stören einschalten ausschalten an aus Morgen Abend</translation>
    </message>
    <message>
        <source>bank holidays country free days</source>
        <translation>Feiertage Land freie Tage</translation>
    </message>
    <message>
        <source>letters formal friendly Sie du</source>
        <translation>Briefe förmlich freundlich Sie du</translation>
    </message>
    <message>
        <source>letters English German</source>
        <translation>Briefe Englisch Deutsch</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>dictionary spelling proofreader</source>
        <translation>Wörterbuch Rechtschreibung Korrektur</translation>
    </message>
    <message>
        <source>autostart startup boot tray turn on off</source>
        <translation>Autostart Start Anmeldung Infobereich einschalten ausschalten an aus</translation>
    </message>
    <message>
        <source>reminder rule bubble off silence</source>
        <translation>Erinnerung Regel Meldung aus Ruhe</translation>
    </message>
    <message>
        <source>school etiquette how forward patience</source>
        <translation>Richtung Etikette wie forsch Geduld</translation>
    </message>
    <message>
        <source>weekdays business days weekend turn on off</source>
        <translation>Wochentage Werktage Wochenende einschalten ausschalten an aus</translation>
    </message>
    <message>
        <source>keep searching something new days</source>
        <translation>weiter suchen Neues Tage</translation>
    </message>
    <message>
        <source>days without an answer ghosted</source>
        <translation>Tage ohne Antwort Schweigen</translation>
    </message>
    <message>
        <source>backup daily automatic turn on off</source>
        <translation>Sicherung Backup täglich automatisch einschalten ausschalten an aus</translation>
    </message>
    <message>
        <source>backup save zip</source>
        <translation>Sicherung Backup speichern zip</translation>
    </message>
    <message>
        <source>export csv vcf ics json</source>
        <translation>Export ausführen csv vcf ics json</translation>
    </message>
    <message>
        <source>folder directory path</source>
        <translation>Ordner Verzeichnis Pfad</translation>
    </message>
    <message>
        <source>theme dark mode night colour scheme appearance</source>
        <translation>Thema dunkel Nacht Farben Farbschema Erscheinungsbild</translation>
    </message>
    <message>
        <source>zoom scale font text large bigger smaller</source>
        <translation>Zoom Schrift Schriftgröße Text groß größer kleiner</translation>
    </message>
    <message>
        <source>accessibility turn on off</source>
        <translation>Barrierefreiheit einschalten ausschalten an aus</translation>
    </message>
    <message>
        <source>animation reduce accessibility</source>
        <translation>Animation verringern Barrierefreiheit</translation>
    </message>
    <message>
        <source>English German Deutsch Englisch translation</source>
        <translation>Englisch Deutsch English German Übersetzung</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>{setting}: {choice}</source>
        <translation>{setting}: {choice}</translation>
    </message>
    <message>
        <source>switch on</source>
        <translation>einschalten</translation>
    </message>
    <message>
        <source>switch off</source>
        <translation>ausschalten</translation>
    </message>
    <message>
        <source>turn on enable</source>
        <translation>an anschalten aktivieren</translation>
    </message>
    <message>
        <source>turn off disable</source>
        <translation>aus abschalten deaktivieren</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>About</source>
        <translation>Über Afterview</translation>
    </message>
    <message>
        <source>A calm steward for the time after an interview. No account; nothing leaves this computer by itself.</source>
        <translation>Ein ruhiger Begleiter für die Zeit nach einem Gespräch. Kein Konto; nichts verlässt diesen Computer von selbst.</translation>
    </message>
    <message>
        <source>Data and backup</source>
        <translation>Daten und Sicherung</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Alles bleibt auf diesem Computer.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>1 Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Etiquette</source>
        <translation>Etikette</translation>
    </message>
    <message>
        <source>How long to wait and how often to write. Every reminder follows this, and says so.</source>
        <translation>Wie lange man wartet und wie oft man schreibt. Jede Erinnerung folgt dem und sagt es.</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>Mailkonto</translation>
    </message>
    <message>
        <source>Letters leave from your own mail server and pass through nobody else’s. Without an account they are handed to your mail program, or kept as .eml files.</source>
        <translation>Briefe gehen von Ihrem eigenen Mailserver ab und durch keinen anderen. Ohne Konto werden sie an Ihr Mailprogramm übergeben oder als .eml-Dateien aufgehoben.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Nothing is announced at night. What falls due then waits for the morning.</source>
        <translation>Nachts wird nichts gemeldet. Was dann fällig wird, wartet auf den Morgen.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>How a letter begins and ends unless you say otherwise in the letter itself.</source>
        <translation>Wie ein Brief beginnt und endet, wenn Sie im Brief selbst nichts anderes sagen.</translation>
    </message>
    <message>
        <source>“{word}” is not an address. Write it like ada@posthaven.example.</source>
        <translation>„{word}“ ist keine Adresse. Schreiben Sie sie wie ada@posthaven.example.</translation>
    </message>
    <message>
        <source>You and signature</source>
        <translation>Sie und Ihre Signatur</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>Es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>As your eyes and your desk like it, on this computer.</source>
        <translation>Wie Ihre Augen und Ihr Schreibtisch es mögen, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>On a public holiday nobody reads a follow-up, so it waits for the next working day.</source>
        <translation>An einem Feiertag liest niemand eine Nachfrage, also wartet sie auf den nächsten Werktag.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Everything can be done without the pointer. F1 shows the keys of the screen you are on.</source>
        <translation>Alles geht auch ohne Maus. F1 zeigt die Tasten der Seite, auf der Sie sind.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of menus, reminders, days and numbers on the screen.</source>
        <translation>Von Menüs, Erinnerungen, Tagen und Zahlen auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>All {count} rules, and how each is heard of: with a bubble and a row in Today, with the row alone, or not at all.</source>
        <translation>Alle {count} Regeln, und wie sich jede meldet: mit einer Meldung und einer Zeile in Heute, mit der Zeile allein oder gar nicht.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung finden</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Gefundene Einstellungen</translation>
    </message>
    <message>
        <source>No setting speaks of “{words}”.</source>
        <translation>Zu „{words}“ gibt es keine Einstellung.</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>Signature below your name, if you like</source>
        <translation>Signatur unter Ihrem Namen, wenn Sie mögen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>A phone number, a page of your own</source>
        <translation>Eine Telefonnummer, eine eigene Seite</translation>
    </message>
</context>
<context>
    <name>StartAtLogin</name>
    <message>
        <source>Start when I log in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>in the tray, without the window</source>
        <translation>im Infobereich, ohne das Fenster</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Afterview starts when you log in</source>
        <translation>Afterview startet bei der Anmeldung</translation>
    </message>
    <message>
        <source>Afterview no longer starts when you log in</source>
        <translation>Afterview startet nicht mehr bei der Anmeldung</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>British English</source>
        <translation>Britisches Englisch</translation>
    </message>
    <message>
        <source>American English</source>
        <translation>Amerikanisches Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Förmlich</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Freundlich</translation>
    </message>
</context>
<context>
    <name>WritingSection</name>
    <message>
        <source>Your own dictionary</source>
        <translation>Ihr eigenes Wörterbuch</translation>
    </message>
    <message>
        <source>Names of people and companies are known already. These are the words that you added.</source>
        <translation>Namen von Personen und Unternehmen sind schon bekannt. Das sind die Wörter, die Sie hinzugefügt haben.</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>in German: Sie or du</source>
        <translation>auf Deutsch: Sie oder du</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Propose to connect on LinkedIn</source>
        <translation>Vernetzen auf LinkedIn vorschlagen</translation>
    </message>
    <message>
        <source>a day after the first thank-you</source>
        <translation>einen Tag nach dem ersten Dank</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Ein Wort hinzufügen</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Language of the word</source>
        <translation>Sprache des Wortes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove “{word}” ({language})</source>
        <translation>„{word}“ entfernen ({language})</translation>
    </message>
</context>
<context>
    <name>YouSection</name>
    <message>
        <source>Your name, as you sign letters</source>
        <translation>Ihr Name, wie er unter Briefen steht</translation>
    </message>
    <message>
        <source>Your own addresses</source>
        <translation>Ihre eigenen Adressen</translation>
    </message>
    <message>
        <source>one or more, with commas between</source>
        <translation>eine oder mehrere, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Your time zone</source>
        <translation>Ihre Zeitzone</translation>
    </message>
    <message>
        <source>that of this computer</source>
        <translation>die dieses Computers</translation>
    </message>
</context>
<context>
    <name>_Changed</name>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>Reset to {usual}</source>
        <translation>Zurück auf {usual}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>_RuleRow</name>
    <message>
        <source>Today only</source>
        <translation>Nur Heute</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation>Meldung</translation>
    </message>
</context>
</TS>
