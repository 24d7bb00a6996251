### Фото, що прийшло після надсилання.

photo-alt =
    Фото тепер належить до вашого останнього звернення.
    Що на ньому видно? 1 речення допоможе людям, які не бачать.
    .hint = { intake-alt.hint }
    .name = { intake-alt.name }
    .error-empty = { intake-alt.error-empty }
    .error-too-long = { intake-alt.error-too-long }
    .option-skip = { intake-alt.option-skip }
