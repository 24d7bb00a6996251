### Warum die Datenbank, eine Kopie oder ein Schlüssel nicht benutzt werden kann: für die, die den Bot betreiben.

storage-url-unreadable = Die URL der Datenbank ist nicht lesbar. Schreib sie als sqlite:///datei oder postgresql://…
storage-database-closed = Die Datenbank ist nicht zu benutzen ({ $fault }).
storage-database-foreign = Die Datenbank ist von einer anderen Version von Quartier.
storage-database-not-empty = Die Datenbank { $url } ist nicht leer.
storage-folder-not-empty = Der Ordner { $folder } ist nicht leer.
storage-file-there = { $file } gibt es schon.
storage-bot-runs = Der Bot läuft. Beende ihn zuerst, sonst bleibt zurück, was inzwischen gesagt wird.
storage-rows-in-use = Einige Texte werden gerade benutzt und sind noch nicht neu verschlüsselt. Versuch es noch einmal.

storage-archive-unreadable = { $file } ist keine Kopie von quartier backup, oder sie ist beschädigt.
storage-archive-foreign = Das ist keine Kopie von Quartier, oder sie ist von einer anderen Version.
storage-archive-damaged = Die Kopie ist beschädigt: { $part } ist nicht, was hineingeschrieben wurde.
storage-tables-foreign = Die Tabellen sind nicht die ihrer Version.
storage-table-unequal = Die Tabelle { $table } ist nach dem Kopieren nicht gleich.

storage-key-unreadable = Der Schlüssel ist nicht lesbar. Er hat 32 Byte, als base64 geschrieben, so wie quartier key new ihn macht.
storage-key-file-closed = Die Schlüsseldatei { $file } ist nicht zu lesen ({ $fault }).
storage-key-in-settings = Der Schlüssel steht in QUARTIER_KEY. Ändere ihn dort, und schreib den neuen zuerst.
storage-key-missing = Der Schlüssel { $key } fehlt. Damit ist etwas in { $place } verschlüsselt.
storage-key-of-database = Die Datenbank ist mit einem anderen Schlüssel verschlüsselt ({ $keys }). Setze QUARTIER_KEY_FILE oder QUARTIER_KEY auf den, der zu ihr gehört.
storage-key-of-archive = Die Kopie ist mit einem anderen Schlüssel verschlüsselt ({ $keys }). Er ist nicht in der Kopie.
storage-key-still-needed = Etwas ist noch mit einem alten Schlüssel verschlüsselt. Zuerst: quartier key rotate
storage-sealed-damaged = Etwas in { $place } wurde geändert oder beschädigt. Es ist nicht zu lesen.
