### Що дім розповідає про права людей: мої дані, згода, заперечення, що стало зі зверненням.

# Кнопки
desk-consents = На що я погоджуюся
desk-erase = Видалити все про мене
desk-resume = Пишіть мені знову
desk-object = Я заперечую
desk-mute = Більше про це не писати

# Мої дані
desk-my-data-get = Переглянути мої дані
desk-my-data-title = Ваші дані
desk-my-data = Це все, що я маю про вас:
desk-my-data-name = Ваше вигадане ім'я: { $name }
desk-my-data-address = Ваша адреса: { $id } у { $network }. Мова, якою я там говорю з вами: { $language }
desk-my-data-agreed = Ви берете участь. Дата вашої згоди: { DATETIME($date, dateStyle: "long") }. Її текст: { $version }
desk-my-data-contact = Мені можна вам писати: { $given ->
        [yes] так
       *[no] ні
    }. Дата: { DATETIME($date, dateStyle: "long") }, текст { $version }
desk-my-data-quoted = Мені можна вас цитувати: { $given ->
        [yes] так
       *[no] ні
    }. Дата: { DATETIME($date, dateStyle: "long") }, текст { $version }
desk-my-data-passed-on = Мені можна дати організації, що ви їй пишете і як з вами зв'язатися: { $given ->
        [yes] так
       *[no] ні
    }. Дата: { DATETIME($date, dateStyle: "long") }, текст { $version }
desk-my-data-pool = Ви хочете чути, де ще можна долучитися.
desk-my-data-messages = Повідомлення: { $state ->
        [paused] Я нічого вам не пишу, доки ви знову не захочете.
        [answers] Я вам лише відповідаю.
        [muted] Я пишу вам, що нового. Що стало з кожним зверненням, не пишу.
       *[all] Я пишу вам, що нового і що стало з вашими зверненнями.
    }
desk-my-data-said = { $count ->
        [0] Ви ще нічого не сказали.
        [1] Ви сказали ось що:
       *[other] Усього від вас: { $count }. Ось найновіші { $shown }:
    }
desk-my-data-contribution =
    { $number }. «{ $text }»{ $placed ->
        [yes] { " " }Місце: { $place }.
       *[no] { "" }
    }
    Вид: { $kind ->
        [problem] Проблема
        [need] Потреба
        [offer] Пропозиція допомоги
        [idea] Ідея
        [value] Важливе для вас
        [feedback] Відгук
        [question] Запитання
       *[other] { $kind }
    }. Дата: { DATETIME($date, dateStyle: "long") }. Стан: { $state ->
        [waiting] чекає на людину
        [declined] відхилено
        [topic] належить до теми
        [agenda] стоїть у порядку денному
       *[received] отримано
    }
desk-my-data-more = Це теж належить вам:
desk-my-data-support = Ви маєте на увазі те саме: «{ $text }»
desk-my-data-going = Продовжувати з «{ $topic }»: { $answer ->
        [yes] ваша відповідь «так»
        [no] ваша відповідь «ні»
        [inside] ви в групі
       *[asked] запитано
    }
desk-my-data-objection = Ваше заперечення номер { $number }: «{ $text }»{ $answered ->
        [yes] { " " }Відповідь: { $answer }
       *[no] { "" }
    }
desk-my-data-talk = Розмова зі мною ще відкрита. { $answers ->
        [0] У ній ще немає ваших відповідей.
       *[other] Ваших відповідей у ній: { $answers }.
    }
desk-my-data-waiting = Повідомлень до вас у дорозі: { $count }.
desk-my-data-file = Ось усе у файлі, для інших програм. Там є кожен рядок, який я маю про вас.

# Згода
desk-pool-in = Дякую. Я казатиму вам, де ще можна долучитися. Це я зберігаю окремо від ваших звернень.
desk-pool-out = Добре. Я не казатиму вам, де ще можна долучитися.

# Повідомлення
desk-receipts-on = Добре. Я казатиму вам, що стало з кожним зверненням.
desk-receipts-off = Добре. Я більше не пишу, що стало з кожним зверненням. Ви можете будь-коли подивитися: напишіть { command-mine }.

# Що стало зі зверненням
desk-receipt-topic =
    { $count ->
        [1] Ваше звернення номер { $numbers } тепер належить до теми.
       *[other] Ваші звернення з номерами { $numbers } тепер належать до теми.
    } { $people ->
        [0] Інші кажуть схоже.
       *[other] Людей, що кажуть схоже: { $people }.
    } Модератори це прочитали.
desk-receipt-room = Група тепер працює далі над темою вашого звернення номер { $numbers }: { $topic }
desk-receipt-result =
    Ось що вийшло з вашого звернення номер { $numbers }. Тема: { $topic }
    { $result }
desk-receipt-topic-meant =
    Ви думаєте так само, як інші. Тепер це належить до теми: { $topic }
    { $people ->
        [0] Інші кажуть схоже.
       *[other] Людей, що кажуть схоже: { $people }.
    } Модератори це прочитали.
desk-receipt-room-meant = Група тепер працює далі над темою, у якій враховано ваш голос: { $topic }
desk-receipt-result-meant =
    Ось що вийшло з теми, у якій враховано ваш голос: { $topic }
    { $result }

# Мої звернення
desk-reworded = Ваше звернення тепер звучить так. Я скажу модераторам, що дещо змінилося.
desk-reworded-held = Ваш текст прийнято. Його перевіряє людина. Доти інші його не бачать.
desk-unsupported = Ваш голос там більше не рахується.

# Заперечення
desk-objection-received = Дякую. Ваше заперечення має номер { $number }. Його прочитає людина і відповість вам тут.
desk-objection-answered =
    Відповідь на ваше заперечення номер { $number }:
    { $answer }

# Кінець зберігання
desk-end-near =
    Діалог закінчено. Дата, коли я видалю все про вас: { DATETIME($date, dateStyle: "long") }. Так я обіцяю.
    Вам нічого не треба робити. До того дня ви можете отримати свої дані.
