### Why the database, a copy or a key cannot be used: for those who run the bot.

storage-url-unreadable = The database URL cannot be read. Write it as sqlite:///file or postgresql://…
storage-database-closed = The database cannot be used ({ $fault }).
storage-database-foreign = The database is of another release of Quartier.
storage-database-not-empty = The database { $url } is not empty.
storage-folder-not-empty = The folder { $folder } is not empty.
storage-file-there = { $file } is there already.
storage-bot-runs = The bot is running. Stop it first, else what is said meanwhile stays behind.
storage-rows-in-use = Some texts are in use and could not be encrypted anew. Try again.

storage-archive-unreadable = { $file } is no copy made by quartier backup, or it is damaged.
storage-archive-foreign = This is no copy of Quartier, or it is of another release.
storage-archive-damaged = The copy is damaged: { $part } is not what was written into it.
storage-tables-foreign = The tables are not those of their release.
storage-table-unequal = The table { $table } is not the same after copying.

storage-key-unreadable = The key cannot be read. It is 32 bytes, written as base64, as quartier key new makes it.
storage-key-file-closed = The key file { $file } cannot be read ({ $fault }).
storage-key-in-settings = The key stands in QUARTIER_KEY. Change it there, and put the new one first.
storage-key-missing = The key { $key } is missing. Something in { $place } is encrypted with it.
storage-key-of-database = The database is encrypted with another key ({ $keys }). Set QUARTIER_KEY_FILE or QUARTIER_KEY to the one that belongs to it.
storage-key-of-archive = The copy is encrypted with another key ({ $keys }). It is not in the copy.
storage-key-still-needed = Something is still encrypted with an old key. First: quartier key rotate
storage-sealed-damaged = Something in { $place } was changed or damaged. It cannot be read.
