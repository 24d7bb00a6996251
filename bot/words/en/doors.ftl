### Doors: links with a QR code and a poster, for the moderators. $about: the door it is about.

doors-which =
    A door is a link with a QR code and a poster. Put it up, for example in the library.
    I count how many come through each door. I do not remember who they are.
    Which door?
    .hint = Choose a door. Then you see how many came, and you get its poster once more.
    .name = Door
    .error-no-option = I cannot find this door. Please choose one from the list.
    .option-new = New door
    .option-close = Done

doors-name =
    What shall the door be called?
    Write where it hangs. For example: Library.
    .hint = The name stands in the link, and small on the poster. I write it in small letters.
    .name = Name
    .error-no-letters = I found no letters for a link in that. Please use Latin letters.
    .error-too-long = The name is too long. It has { $length } characters. Please shorten it to { $longest } characters.

doors-place =
    Is this door about a certain place?
    Then I suggest it to everybody who comes in here. Write, for example: City park.
    .hint = Who comes in sees the place before sending, and can change it.
    .name = Place
    .error-empty = I found no words in that. Please write the place in words.
    .error-too-long = The place is too long. It has { $length } characters. Please shorten it to { $longest } characters.
    .option-nowhere = No particular place

doors-what =
    { $about }

    What do you want to do?
    .hint = You get the poster large for a wall and small as a card.
    .name = Next step
    .error-no-option = I did not understand that. Please choose something from the list.
    .option-poster = Send the poster and QR codes
    .option-remove = Take the door away
    .option-close = Leave everything as it is
