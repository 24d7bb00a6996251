### What the moderators read when they set up, enter paper and make doors, and what stands on the posters.

# Setting up
hall-change-line = Change: { $line }
hall-other-doors = It also works without a phone: { $doors }
desk-set-up = Set it up
desk-doors = To the doors
desk-set-up-title = Life in { $place }
# All numbers that are named in need: the usual ones or own ones. $more: what is added, or nothing.
desk-numbers = Emergency { $emergency }, police { $police }, crisis { $crisis }, violence { $home }{ $more }
desk-not-set-up =
    Hello. I am a computer program. You moderate this dialogue.
    The dialogue is not set up yet. For example, its title is missing, and who is responsible.
    This takes about 5 minutes. I ask you step by step.
desk-set-up-done =
    The dialogue is set up: { $title }
    From now on everybody reads this in the first message. You can change it at any time.

    The next step: put up a door. That is a poster with a QR code.
desk-set-up-changed = The changes hold from now on: { $title }
desk-set-up-by-other = Another moderator has changed how the dialogue is set up: { $title }

# Paper and phone
desk-noted = It is entered. It has the number { $number }.
desk-note-first = Enter something
desk-note-another = Another one
desk-note-back = Take back the last one
desk-notes = See what was entered
desk-note-gone = It is taken back. The text is deleted.

# Doors
desk-door-name = Door: { $door }
desk-door-place = Place: { $place }
desk-door-nobody = Nobody has come through this door yet.
desk-door-came = { $network }: { $count } arrivals
desk-door-few = { $network }: under 5 arrivals
desk-door-soon = I am drawing the poster. This takes a moment: { $door }
desk-door-taken = There is a door with this name already: { $door }. Please take another name.
desk-door-gone = This door is not there any more.
desk-door-ready =
    Door: { $door }
    Here are the QR codes as pictures, and the poster in 2 sizes to be printed.
desk-door-links =
    The links:
    { $links }

# Poster
poster-call = What is not good in { $place }? What do you need? Write to us.
poster-call-anywhere = What is not good here? What do you need? Write to us.
poster-how = Point the camera of your phone at the code.
poster-typed = Write there: { $typed }
poster-more = Other ways: { $doors }
poster-responsible = Responsible: { $municipality }. Questions about data protection: { $privacy_contact }.
poster-program = A computer program answers here. It is no emergency line. In an emergency, call 112.
poster-alt = QR code for { $network }: { $link }

# An alarm in what is entered from paper and phone: somebody else is in need.
desk-noted-alarm =
    Is somebody in need? Emergency: { $emergency }. Police: { $police }. Crisis: { $crisis }. Violence: { $home }.
    Call there if you know who it is. I store nothing of the text.{ $more }
desk-noted-alarm-on = Nobody is in need, I enter it
