### Wenn jemand in Not ist: zuerst die Nummer, dann ein ruhiger Satz. Gespeichert wird nichts davon.
### $emergency, $police, $crisis, $home: die Nummern. $more: was die Gemeinde dazu sagt, oder nichts.

alarm-emergency =
    Ruf jetzt { $emergency } an.
    Dort hilft Dir sofort ein Mensch. Ich bin nur ein Programm und speichere davon nichts.{ $more }
alarm-police =
    Ruf jetzt { $police } an. Du kannst auch { $emergency } anrufen.
    Dort hilft Dir sofort ein Mensch. Ich bin nur ein Programm und speichere davon nichts.{ $more }
alarm-crisis =
    Ruf jetzt { $crisis } an. Das ist die Telefon-Seelsorge, kostenlos, Tag und Nacht. Bei Lebens-Gefahr: { $emergency }.
    Dort hört Dir ein Mensch zu. Ich bin nur ein Programm und speichere davon nichts.{ $more }
alarm-home =
    Ruf jetzt { $police } an, wenn Du in Gefahr bist. Das Hilfe-Telefon bei Gewalt: { $home }, kostenlos, Tag und Nacht.
    Du bist nicht schuld. Ich bin nur ein Programm und speichere davon nichts.{ $more }
# Wo die Gemeinde eine andere Nummer nennt als die übliche.
alarm-crisis-own =
    Ruf jetzt { $crisis } an. Bei Lebens-Gefahr: { $emergency }.
    Dort hört Dir ein Mensch zu. Ich bin nur ein Programm und speichere davon nichts.{ $more }
alarm-home-own =
    Ruf jetzt { $police } an, wenn Du in Gefahr bist. Hilfe bei Gewalt: { $home }.
    Du bist nicht schuld. Ich bin nur ein Programm und speichere davon nichts.{ $more }
alarm-concern = Nein, das ist ein Anliegen
alarm-go-on = Niemand ist in Not, weiter
# Wenn es nicht sicher ist: eine Zeile über der nächsten Frage. Das Gespräch geht weiter.
alarm-perhaps = Falls jetzt jemand in Gefahr ist: { $emergency }. In einer Krise: { $crisis }.
alarm-perhaps-home = Falls Dir jemand weh tut: { $police }. Hilfe bei Gewalt: { $home }.
alarm-yes = Ja, ich brauche Hilfe
