### A photo that came after its concern was sent.
### $longest: as many characters fit. $length: as many are there.

photo-alt =
    The photo now belongs to your last concern.
    What can be seen on it? 1 sentence helps people who cannot see it.
    .hint = { intake-alt.hint }
    .name = { intake-alt.name }
    .error-empty = { intake-alt.error-empty }
    .error-too-long = { intake-alt.error-too-long }
    .option-skip = { intake-alt.option-skip }
