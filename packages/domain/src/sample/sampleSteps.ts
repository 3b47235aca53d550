/** Steps of a made-up life, each in three sizes, with lines that only this step could have taught. */
import type { AreaKind } from "../record/record.ts";

type Row = readonly [title: string, minutes: number, difficulty: number];
export interface SampleStep {
  readonly area: AreaKind;
  readonly title: string;
  readonly usual: Row;
  readonly small: Row;
  readonly bare: Row;
  readonly learned: readonly string[];
}

function step(area: AreaKind, title: string, usual: Row, small: Row, bare: Row, ...learned: readonly string[]): SampleStep {
  return { area, title, usual, small, bare, learned };
}

export const sampleSteps: readonly SampleStep[] = [
  step("daily", "The pans", ["Wash the pans", 10, 35], ["Wash half of the pans", 5, 25], ["Wash two cups", 2, 12],
    "The water was warm before I had time to argue.", "A clean pan in the morning is a gift from evening me."),
  step("daily", "The post", ["Open the post and sort it", 12, 48], ["Open one letter", 4, 34], ["Put all letters in one place", 1, 14],
    "Two of the three letters wanted nothing from me.", "The worst letter was one page long."),
  step("daily", "Laundry", ["Wash and hang up one load", 25, 38], ["Fill the machine", 6, 24], ["Pick up five socks", 2, 10],
    "Folding goes with the radio.", "I can hang things badly and they still dry."),
  step("daily", "Round the block", ["Walk round the block", 15, 30], ["Walk to the corner", 5, 20], ["Stand outside for three breaths", 1, 10],
    "The chestnut by the school has buds.", "Rain on a hood is a good sound."),
  step("daily", "A warm meal", ["Cook something warm and sit down for it", 35, 40], ["Make toast and an egg", 10, 24], ["Put water on for tea", 2, 8],
    "Soup forgives almost everything.", "Eating at the table makes it a meal."),
  step("daily", "Bed by eleven", ["Lights out by eleven", 20, 45], ["Phone in the hall by eleven", 3, 35], ["Put on pyjamas", 3, 12],
    "The phone did fine without me.", "Tired me is not a good night watch."),
  step("daily", "The phone call", ["Call the dentist for a date", 10, 58], ["Write down what I will say", 4, 30], ["Find the number", 2, 14],
    "She said it happens all the time.", "Reading it off the paper is allowed."),
  step("study", "Spanish", ["Two pages of Spanish", 20, 36], ["Ten words of Spanish", 6, 22], ["Open the book at the marker", 1, 8],
    "La palabra más difícil se quedó: «desafortunadamente».", "Reading it aloud makes the verbs stick."),
  step("study", "The essay", ["Write 200 words of the essay", 40, 58], ["Write three bad sentences", 8, 34], ["Open the file", 1, 15],
    "A bad first line is a line.", "The middle was easier than the beginning."),
  step("study", "Lecture notes", ["Go through one lecture", 30, 44], ["Read my notes of one page", 8, 26], ["Put the notes on the table", 1, 8],
    "I knew more of it than I thought.", "Drawing it helped more than reading it twice."),
  step("study", "A question in class", ["Ask one question in the seminar", 5, 66], ["Write the question down", 3, 30], ["Sit in the second row", 1, 34],
    "Someone else had the same question.", "My voice shook and the answer was still good."),
  step("study", "Sums", ["Six sums from chapter four", 30, 50], ["Two sums", 10, 32], ["Copy out one sum", 2, 14],
    "Wrong twice, then it clicked.", "Squared paper makes me kinder to myself."),
  step("work", "The inbox", ["Answer five mails", 25, 46], ["Answer one mail", 6, 30], ["Star the one that matters", 2, 16],
    "Short answers are fine answers.", "Nobody asked why it took me a week."),
  step("work", "The application", ["Write one page of the application", 45, 66], ["Write the first paragraph", 12, 46], ["Save the advert and its date", 2, 18],
    "I have done more things than I remember.", "Asking Noor to read it was the best part."),
  step("work", "Saying no", ["Say no to one extra thing", 5, 62], ["Say I will think about it", 2, 44], ["Write down what I would say", 3, 26],
    "The sky stayed where it was.", "“Not this week” is a whole sentence."),
  step("work", "The team meeting", ["Say one thing in the meeting", 5, 60], ["Write down one thing to say", 4, 30], ["Camera on for five minutes", 5, 38],
    "I said it in the second half, and that counts.", "They wrote my idea on the board."),
  step("work", "Desk", ["Clear the whole desk", 20, 30], ["Clear one corner", 5, 18], ["Throw three things away", 1, 6],
    "There was a desk under there.", "A clear corner is enough to start on."),
  step("work", "Break at noon", ["A lunch break away from the screen", 30, 36], ["Ten minutes outside", 10, 24], ["Look out of the window", 2, 8],
    "The afternoon was shorter after it.", "The bench behind the library gets the sun."),
  step("creative", "The sketchbook", ["Draw for half an hour", 30, 34], ["Draw one thing on the table", 8, 24], ["One line on the page", 1, 10],
    "The spoon looks like a spoon.", "Ugly pages make room for the next one."),
  step("creative", "Guitar", ["Practise the slow song", 20, 38], ["Four chords", 6, 24], ["Tune it", 3, 12],
    "My fingers remembered the F without me.", "Slow is how fast gets made."),
  step("creative", "A page of writing", ["Write a page by hand", 25, 44], ["Write five lines", 6, 26], ["Write the date on a page", 1, 8],
    "Line four was true.", "No one has to read it, and I did."),
  step("creative", "The jumper", ["Knit ten rows", 30, 28], ["Knit two rows", 8, 16], ["Put it next to my chair", 1, 5],
    "I dropped a stitch and picked it up again.", "Left sleeve. It has an elbow now."),
  step("creative", "Singing", ["Sing with the choir", 90, 56], ["Sing one song in the kitchen", 4, 26], ["Hum while the kettle boils", 2, 10],
    "Altos hide well, and then they don’t need to.", "My ears were cold and I was happy."),
  step("creative", "Photographs", ["Take ten pictures on one street", 20, 26], ["Take one picture", 3, 14], ["Charge the camera", 1, 6],
    "Puddles are the best mirrors.", "I looked at one wall for four minutes and did not get bored."),
  step("social", "Tea with Sam", ["Meet Sam for tea", 60, 52], ["Ask Sam for a date", 4, 38], ["Send Sam a picture", 1, 18],
    "Sam had been waiting for me to ask.", "We laughed at the same waiter again."),
  step("social", "The neighbour", ["Talk with Mrs. Adeyemi on the stairs", 8, 44], ["Say good morning and one more sentence", 2, 32], ["Nod and smile", 1, 16],
    "She grows tomatoes on the fourth floor.", "She remembers my name, so now I know hers."),
  step("social", "Aunt Noor", ["Call Aunt Noor", 20, 46], ["Send Aunt Noor a voice message", 4, 30], ["Look up when she is home", 1, 10],
    "She talks, I stir the pot, it works.", "«تمام يا روحي» is how she ends every call."),
  step("social", "A message back", ["Answer the oldest message", 8, 48], ["Answer with one line", 2, 32], ["Read it without answering", 1, 22],
    "“Sorry it took me a while” was enough.", "She answered with three hearts of words."),
  step("social", "Table for four", ["Eat with the group on Thursday", 75, 64], ["Come for the first half hour", 30, 50], ["Tell Ines I may come", 2, 34],
    "I left early and they said see you next week.", "Listening is also taking part."),
  step("social", "The library desk", ["Ask for a book at the desk", 5, 40], ["Look the book up first", 4, 18], ["Walk past the desk", 2, 20],
    "He walked me to the shelf.", "People at desks like to be asked."),
  step("own", "The allotment", ["An hour at the allotment", 60, 34], ["Water the two beds", 15, 20], ["Look at it from the gate", 5, 10],
    "Beans do not care how my week was.", "My hands smelled of tomato leaves until night."),
  step("own", "The compost", ["Turn the compost", 25, 36], ["Take out the kitchen bin", 5, 16], ["Open the lid", 1, 6],
    "It was steaming. Nothing is wasted.", "Five robins came to look."),
  step("own", "The shed door", ["Mend the shed door", 50, 54], ["Buy the two hinges", 20, 32], ["Measure the hinge", 3, 14],
    "The screw was the wrong way round, not me.", "It closes. I opened it four times to hear it."),
  step("own", "Seeds for spring", ["Sort the seeds and write the labels", 30, 26], ["Label five bags", 8, 16], ["Take the box down", 1, 6],
    "I kept marigolds for three years, it turns out.", "A label is a letter to April."),
];
