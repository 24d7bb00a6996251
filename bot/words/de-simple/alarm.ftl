### Wenn jemand in Not ist: zuerst die Nummer, dann ein ruhiger Satz. Gespeichert wird nichts davon.
### $emergency, $police, $crisis, $home: die Nummern. $more: was die Gemeinde dazu sagt, oder nichts.

alarm-emergency =
    Ruf jetzt diese Nummer an: { $emergency }.
    Dort hilft Dir sofort ein Mensch.
    Ich bin nur ein Programm.
    Ich speichere nichts davon.{ $more }
alarm-police =
    Ruf jetzt diese Nummer an: { $police }.
    Du kannst auch { $emergency } anrufen.
    Dort hilft Dir sofort ein Mensch.
    Ich bin nur ein Programm.
    Ich speichere nichts davon.{ $more }
alarm-crisis =
    Ruf jetzt diese Nummer an: { $crisis }.
    Dort hört Dir ein Mensch zu.
    Der Anruf kostet kein Geld.
    Du kannst am Tag anrufen. Und in der Nacht.
    Bist Du in Lebens-Gefahr? Ruf { $emergency } an.
    Ich bin nur ein Programm.
    Ich speichere nichts davon.{ $more }
alarm-home =
    Bist Du in Gefahr? Ruf jetzt { $police } an.
    Tut Dir jemand weh? Hier hilft man Dir: { $home }.
    Der Anruf kostet kein Geld.
    Du kannst am Tag anrufen. Und in der Nacht.
    Du hast keine Schuld.
    Ich bin nur ein Programm.
    Ich speichere nichts davon.{ $more }
alarm-crisis-own =
    Ruf jetzt diese Nummer an: { $crisis }.
    Dort hört Dir ein Mensch zu.
    Bist Du in Lebens-Gefahr? Ruf { $emergency } an.
    Ich bin nur ein Programm.
    Ich speichere nichts davon.{ $more }
alarm-home-own =
    Bist Du in Gefahr? Ruf jetzt { $police } an.
    Tut Dir jemand weh? Hier hilft man Dir: { $home }.
    Du hast keine Schuld.
    Ich bin nur ein Programm.
    Ich speichere nichts davon.{ $more }
alarm-concern = Nein, das ist ein Anliegen
alarm-go-on = Niemand ist in Not, weiter
# Wenn es nicht sicher ist: eine Zeile über der nächsten Frage. Das Gespräch geht weiter.
alarm-perhaps =
    Ist jetzt jemand in Gefahr? Ruf { $emergency } an.
    Geht es Dir sehr schlecht? Ruf { $crisis } an.
alarm-perhaps-home =
    Tut Dir jemand weh? Ruf { $police } an.
    Hier hilft man Dir auch: { $home }.
alarm-yes = Ja, ich brauche Hilfe
