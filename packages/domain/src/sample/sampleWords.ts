/**
 * What a made-up person writes: warm, plain, their own. Some lines are long, some have accents or another script, so
 * that every layout meets them before a person's own words do.
 */

/** What was learned, in two parts that go with each other either way. */
export const learnedFirst = [
  "I can start even when I don’t feel like it.",
  "Two minutes in, it was lighter.",
  "I thought it would take an hour. It took ten minutes.",
  "The hard part was standing up.",
  "Doing half of it was better than planning all of it.",
  "I did it with the heavy feeling along for the ride.",
  "Nobody looked.",
  "It helped to lay things out the night before.",
  "I was slower than last year and it still got done.",
  "My mind said no the whole time. My hands did it anyway.",
  "The small size was the right size today.",
  "I stopped when the timer rang, and that was hard too.",
  "I asked, and the answer was yes.",
  "I asked, and the answer was no, and I am fine.",
  "Music first, then the step.",
  "It was not as bad as the picture in my head.",
  "I can be bad at something and like it.",
  "Starting at the easy end works.",
  "I noticed I was holding my breath.",
  "It is quieter in me afterwards.",
  "Mornings are easier than evenings for this.",
  "The second time was half as hard.",
  "I wanted to stop at the start, not at the end.",
  "Going slowly is still going.",
  "I did not need to feel ready.",
] as const;
export const learnedSecond = [
  "Next time I begin with the small one.",
  "I want to remember this.",
  "That is two this week.",
  "I told Sam about it.",
  "Tea afterwards was a good idea.",
  "I would do that again.",
  "It counts.",
  "I can trust the plan more than the mood.",
  "Next time without my phone in the room.",
  "Good enough was good.",
  "It was more of a walk than a climb.",
  "There is more where that came from.",
  "I slept well after it.",
  "I might tell Dr. Okafor.",
  "Now the next bit is in sight.",
  "Same time tomorrow, perhaps.",
  "The rest can wait.",
  "I saw that I was proud, and let it be.",
] as const;
/** For layout: long words, accents, other scripts. */
export const learnedFar = [
  "Het was gezelliger dan ik dacht.",
  "Das Wort des Tages: Kraftfahrzeughaftpflichtversicherungsbescheinigung. Ich habe es ausgesprochen.",
  "Despacio también se llega.",
  "一歩だけでも、前に進んだ。",
  "Chậm mà chắc, như bà nội hay nói.",
  "خطوة صغيرة تكفي لليوم.",
  "Dal ati, meddai’r fenyw yn Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch.",
  "I wrote it all down because I want to find it again: I was sure that I would not get through the door, I had a sentence ready, I had my shoes on the wrong feet (really), and then the bus came early and I was on it before I could think. Sitting there I felt my heart in my ears for three stops. At the fourth it was gone. Nobody knew. I knew.",
] as const;

export const wins = [
  "Opened the curtains before nine.",
  "Drank water before coffee.",
  "Ate breakfast sitting down.",
  "Put the bins out on the right day.",
  "Said thank you without explaining.",
  "Went to bed when I was tired.",
  "Let the phone ring and called back later.",
  "Wore the yellow jumper.",
  "Asked for help with the form.",
  "Left the party when I wanted to.",
  "Stayed ten minutes longer than I planned.",
  "Changed the sheets.",
  "Took the stairs at work.",
  "Answered my sister the same day.",
  "Read a chapter in one sitting.",
  "Made soup and froze half of it.",
  "Walked home the long way, by the water.",
  "Did nothing for ten minutes, on purpose.",
  "Found my key without a word of blame.",
  "Said I don’t know in a meeting.",
  "Bought flowers for the table.",
  "Gave the book back in time.",
  "Laughed out loud on the tram.",
  "Told Ines the truth about Thursday.",
  "Repotted the fern.",
  "Booked the eye test.",
  "Paid the bill on the day it came.",
  "Turned round at the door and fetched my scarf.",
  "Wrote the Christmas cards in November.",
  "Café crème and the crossword, alone, without hiding.",
  "Fixed the tap with a YouTube man and a spoon.",
  "Learnt to say Siobhán’s name the way she says it.",
] as const;
export const marks = [
  "A candle",
  "Told Sam",
  "A dot on the calendar",
  "One song, loud",
  "Sat in the sun for a bit",
  "Tea in the good cup",
  "A slip in the jar",
] as const;

export const thoughts = [
  "It was the stairs I was afraid of, not the shop.",
  "Perhaps I don’t hate mornings, perhaps I hate alarms.",
  "Idea: do the pans before dinner, not after.",
  "When I am tired everything looks like a test.",
  "Ask Dr. Okafor about the Thursday thing.",
  "The quiet ones in the group are not bored. Neither am I.",
  "I want a life with more soup in it.",
  "Half of my plans are for someone with two more hours.",
  "I was kinder to the fern than to me this week.",
  "What if the small size is the size?",
  "My mother hums the same tune when she is busy.",
  "It is easier to begin where I stopped on purpose.",
  "Sunday evenings need a plan of their own.",
  "I notice it in my shoulders first.",
  "A year ago I could not have gone in there.",
  "Not every thought needs an answer.",
  "The allotment is my second living room.",
  "Being seen was nice, for once.",
  "I keep waiting to feel ready. Ready came later.",
  "I can want two things at once.",
  "Write to Ines about the concert.",
  "Today was a lying-on-the-floor day, and the floor was fine.",
] as const;

export const skillNotes = [
  "In the bathroom at work.",
  "Before the call.",
  "On the night bus.",
  "Three rounds, then it eased.",
  "Cold water helped more than counting.",
  "Sam was there.",
  "It took a while.",
  "The words came back to me without the phone.",
  "After the letter from the landlord.",
  "While the oven heated up.",
] as const;

/** Ids as in content. */
export const situations = [
  "alone",
  "home",
  "close",
  "conflict",
  "work",
  "new-people",
  "outside",
  "online",
  "night",
] as const;
export const ownSituations = ["On the night bus", "At the allotment", "Waiting for the results"] as const;

export const skillGoal = {
  skill: "opposite-action",
  versions: [
    {
      title: "Do one small opposite thing each day",
      timesAWeek: { least: 5, most: 7 },
      signs: ["I think of it sooner"],
    },
    {
      title: "Opposite Action comes to me when I want to hide",
      why: "Hiding makes the next day smaller.",
      timesAWeek: { least: 1, most: 3 },
      signs: ["I think of it sooner", "I use it when it is stronger", "It works in one more kind of place"],
    },
  ],
  part: "The table is free on most evenings",
} as const;

/** Ids as in content: what the Right now page can run. */
export const skills = [
  "paced-breathing",
  "two-minute-step",
  "opposite-action",
  "kind-turn",
  "notice-thought",
  "ride-the-wave",
  "grounding",
  "self-soothe",
  "tip",
  "stop",
  "cope-ahead",
  "half-smile",
  "wise-mind",
  "radical-acceptance",
] as const;

/** Ids as in content; a few are the person's own words. */
export const obstacles = [
  "tired",
  "tooBig",
  "noTime",
  "perfect",
  "fear",
  "place",
  "forgot",
  "mood",
  "people",
  "pain",
  "The neighbours had a party",
] as const;
export const feelingsBefore = [
  "tired",
  "tense",
  "ashamed",
  "numb",
  "sad",
  "scared",
  "lonely",
  "restless",
  "empty",
  "unsure",
  "foggy",
] as const;
export const feelingsAfter = [
  "relieved",
  "calmer",
  "proud",
  "lighter",
  "glad",
  "hopeful",
  "awake",
  "close",
  "brave",
  "surprised",
  "okay",
  "mixed",
] as const;

export const anchors = [
  "breakfast",
  "lunch",
  "my coffee",
  "the news",
  "dinner",
  "I come home",
  "brushing my teeth",
] as const;
export const places = [
  "At the kitchen table",
  "In my room",
  "At my desk",
  "On the sofa",
  "Outside, near home",
  "In the library, third floor",
] as const;
export const ready = [
  "A glass of water",
  "Phone in the hall",
  "Shoes by the door",
  "Everything on the table",
  "The page open",
  "Gloves and the blue bucket",
] as const;
export const ifThens = [
  ["I feel too tired", "I do the bare minimum"],
  ["it looks too big", "I do the first two minutes"],
  ["the day gets full", "I do the small size before bed"],
  ["I want it to be perfect", "I make one part rough on purpose"],
  ["my heart starts to race", "I breathe out slowly three times and begin"],
  ["I think it’s no use", "I let the thought ride along and start"],
  ["it slips my mind", "I do it after dinner"],
] as const;

export const ownAreaName = "The allotment";
export const goals = [
  {
    area: "daily",
    title: "A home I like to come back to",
    why: "I think better when I can see the table.",
    signs: ["I ask someone in without tidying first", "The sink is empty on most mornings", "I cook on a weekday"],
    less: "A home that is good enough",
  },
  {
    area: "social",
    title: "To be among people again",
    why: "I miss laughing with someone.",
    signs: ["I say yes once a week", "I stay until I want to go", "I ask first"],
    less: "Two people a week",
  },
  {
    area: "creative",
    title: "Make things with my hands",
    why: "Time goes quiet when I do.",
    signs: ["I start without looking for the right pen", "I show it to one person"],
    less: "Make one small thing a week",
  },
  {
    area: "study",
    title: "Finish the course in my own time",
    why: "I want to know it, not only pass it.",
    signs: ["I open the book on my own", "I can explain a page to Sam"],
    less: "Finish this chapter",
  },
] as const;

/** What a made-up person follows on their card. Ids as in content where a line is offered there. */
export const diaryRows = [
  { id: "sadness", kind: "feeling", name: "Sadness" },
  { id: "fear", kind: "feeling", name: "Fear" },
  { id: "shame", kind: "feeling", name: "Shame" },
  { id: "joy", kind: "feeling", name: "Joy" },
  { id: "avoid", kind: "urge", name: "To hide away" },
  { id: "sample-outside", kind: "yesNo", name: "Outside in daylight" },
  { id: "sample-messages", kind: "count", name: "Messages I answered" },
] as const;
export const diarySkills = ["opposite-action", "build-mastery", "tip"] as const;
export const diaryNotes = [
  "A slow day, and the water was very still.",
  "Sam came by. We did not talk about it, which was good.",
  "Rain until four. I was in bed until two and up for the rest.",
  "Loud in the shop. I went out and in again.",
  "Slept through for the first time this week.",
] as const;

export const weekWords = {
  change: "Lay the things out before I sit down",
  lastWeekChange: "Begin with the smallest one on a grey day",
  talkAbout: ["What I do when a plan falls through", "Whether the card can be shorter"],
} as const;
