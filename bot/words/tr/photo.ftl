### Gönderdikten sonra gelen bir fotoğraf.

photo-alt =
    Fotoğraf artık son konunuza ait.
    Üzerinde ne görünüyor? 1 cümle, göremeyen insanlara yardımcı olur.
    .hint = { intake-alt.hint }
    .name = { intake-alt.name }
    .error-empty = { intake-alt.error-empty }
    .error-too-long = { intake-alt.error-too-long }
    .option-skip = { intake-alt.option-skip }
