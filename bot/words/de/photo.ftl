### Ein Foto, das nach dem Abschicken kam.
### $longest: so viele Zeichen passen. $length: so viele sind es.

photo-alt =
    Das Foto gehört jetzt zu Deinem letzten Anliegen.
    Was ist darauf zu sehen? 1 Satz hilft Menschen, die es nicht sehen können.
    .hint = { intake-alt.hint }
    .name = { intake-alt.name }
    .error-empty = { intake-alt.error-empty }
    .error-too-long = { intake-alt.error-too-long }
    .option-skip = { intake-alt.option-skip }
