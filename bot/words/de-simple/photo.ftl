### Ein Foto, das nach dem Abschicken kam.

photo-alt =
    Das Foto gehört jetzt zu Deinem letzten Anliegen.
    Was sieht man auf dem Foto?
    Schreib mir 1 Satz.
    Das hilft blinden Menschen.
    .hint = { intake-alt.hint }
    .name = { intake-alt.name }
    .error-empty = { intake-alt.error-empty }
    .error-too-long = { intake-alt.error-too-long }
    .option-skip = { intake-alt.option-skip }
