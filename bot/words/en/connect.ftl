### One person at several addresses.

connect-what =
    Do you talk with me on several networks? Then I can treat both chats as 1 person.
    You get a code in one chat and write it in the other.
    .hint = So your voice counts once, and you see your concerns in both chats.
    .name = Connect 2 chats
    .error-no-option = I did not understand that. Please choose one of the answers.
    .option-give = Give me a code
    .option-have = I have a code

connect-code = Please write me the code.
    .hint = The code has 8 letters and digits. You get it in the other chat. Write there: { command-connect }.
    .name = Code
    .error-no-code = That is no code of mine. A code has 8 letters and digits, for example: ABCD-EFG2
