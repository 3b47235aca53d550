import { firstVersion } from "../sources/piece.ts";
import { activityNames } from "../words/en/activityNames.ts";
import { minutes, type Activity } from "./activity.ts";
import { ask, lines, oneOf, read, tool } from "./screen.ts";
import { staysHere } from "./writes.ts";

export const askForFeedback: Activity = {
  id: "ask-for-feedback",
  code: "A8",
  name: activityNames["ask-for-feedback"],
  longName: "Using feedback",
  line: "Choose one person you trust and one question. Later: keep, try or let go.",
  fits: { needs: ["together"], place: "quiet", energy: "good", best: ["withClient", "inGroup"] },
  minutes: minutes(14, 22, 32),
  parts: {
    prompt: {
      title: "Words that helped",
      minutes: minutes(1, 2, 2),
      leader: {
        say: [
          "Remember one thing someone told you that made you better at something. A coach, a friend, a stranger.",
          "What made it possible to hear it?",
        ],
        ifQuiet: "Tell them about words you heard at the right time, from the right person.",
        watchFor: "Memories of being put down. Say that those were not feedback, and leave them out.",
      },
      client: [read("helped", "Some words help us grow.", "They came from the right person, at the right time.")],
      room: { text: "Words that helped me." },
    },
    introduction: {
      title: "You choose who, what and when",
      minutes: minutes(1, 2, 3),
      leader: {
        say: [
          "Feedback hurts most when it comes unasked and from anyone. So you choose the person, the question and the time.",
          "And when it comes, you choose again: keep it, try it, or let it go. To hear it is not to follow it.",
        ],
      },
      client: [
        read(
          "you-choose",
          "You choose the person.",
          "You choose the question.",
          "And then you choose what to do with the answer.",
        ),
      ],
      room: { text: "I choose who, what and when.", small: "Keep. Try. Let go." },
    },
    preparation: {
      title: "Who is safe enough",
      minutes: minutes(1, 2, 3),
      leader: {
        say: [
          "Think of people who know the thing and wish you well. Both are needed.",
          "If nobody comes to mind, that is common. Then the first question goes to your therapist or to this group.",
        ],
        does: ["Hand out the feedback sheet."],
        watchFor: "Choosing the harshest person, or the one they long to please. Ask who is kind and honest.",
        withOne: "You may be the first person asked. Answer what was asked, and nothing else.",
      },
      client: [
        ask(
          "what-about",
          "What would you like to hear about?",
          oneOf(
            [
              ["made", "Something I made"],
              ["said", "How I said something"],
              ["learning", "Something I am learning"],
              ["change", "A change I am trying"],
            ],
            "Something else",
          ),
          staysHere,
        ),
      ],
      room: { text: "Who knows the thing, and wishes me well?" },
    },
    guidance: {
      title: "One small question",
      minutes: minutes(2, 3, 5),
      leader: {
        say: [
          "“What do you think of me?” is too big to answer. Ask about one thing you did.",
          "Good questions are small: What worked? Where did you get lost? What is one thing I could try next time?",
          "Tell them what you do not want as well. “Please no advice about the rest.”",
          "Give an easy way out: “If you have no time, that is fine.”",
        ],
        ifQuiet: "Offer a big question and let the room make it smaller, twice.",
        watchFor: "Questions that ask to be told one is all right. Name it warmly and find one about the work.",
      },
      client: [
        read(
          "small-question",
          "Ask about one thing you did.",
          "“What worked?”",
          "“What is one thing I could try next time?”",
        ),
      ],
      examples: [
        { who: "Ana", text: "To my aunt: “I cooked for you. What is one thing I could try next time?”" },
        { who: "Priya", text: "To my tutor: “Which part of page 2 was clear?”" },
        { who: "Theo", text: "To a friend: “I try to talk less when I’m nervous. Did you notice anything?”" },
      ],
      room: { text: "One thing I did. One small question.", small: "And an easy way out for them." },
    },
    experience: {
      title: "Write the message",
      minutes: minutes(6, 7, 8),
      leader: {
        say: [
          "Write the message as you would send it. Four lines are enough.",
          "You do not need to send it today. Writing it is today’s step.",
        ],
        does: ["In the last three minutes, pairs may read their message to each other and ask: is it easy to answer?"],
        ifQuiet: "Let people begin with the thanks at the end. It is the easiest line.",
        watchFor: "Long apologies at the start. Ask what is left without them.",
        withOne: "Read the message aloud to the client once, so that they hear how it lands.",
      },
      client: [
        tool("request", "Your message", {
          kind: "feedbackRequest",
          who: { label: "Whom do I trust with this?", hint: "Someone kind, and honest." },
          question: { label: "What do I want to ask?", hint: "One small thing." },
          questions: [
            "What worked for you?",
            "Where did you get lost?",
            "What is one thing I could try next time?",
            "Did you notice a change?",
          ],
          message: {
            hello: "Hello",
            before: "I am practising something, and I trust your eye.",
            after: "One line is plenty. If you have no time, that is fine.",
            thanks: "Thank you.",
          },
          said: { label: "What did they say?", hint: "In their words, as near as you can." },
          take: [
            { id: "keep", label: "Keep: it fits" },
            { id: "try", label: "Try: I’ll test it once" },
            { id: "letGo", label: "Let go: not for me" },
          ],
          change: { label: "What will I change, if anything?", hint: "One small thing, or nothing." },
        }),
      ],
      timer: {
        begin: "One person. One question. Four lines.",
        half: "Half way. Add the thanks, and an easy way out for them.",
        end: "That is a message. Sending it can wait.",
      },
      room: { text: "Four lines are enough.", small: "Writing it is today’s step." },
    },
    observation: {
      title: "What the body does",
      minutes: minutes(1, 1, 2),
      leader: {
        say: [
          "Picture pressing “send”. Notice the urge: to hide it, to make it longer, to send it at once. Only notice.",
        ],
        watchFor: "Strong fear. It is fine to keep the message for a calm day.",
      },
      client: [
        ask(
          "urge",
          "If you think of sending it, what is there?",
          oneOf([
            ["hide", "I want to hide it"],
            ["more", "I want to explain more"],
            ["now", "I want to send it now"],
            ["calm", "It’s all right"],
          ]),
          staysHere,
        ),
      ],
      room: { text: "Picture pressing send.", small: "What is the urge?" },
    },
    discussion: {
      title: "When the answer comes",
      minutes: minutes(1, 3, 6),
      leader: {
        say: [
          "What will help when the answer comes? Sleep on it. Read it with someone. Look for one line to keep.",
          "An answer tells you how one person saw one thing on one day.",
        ],
        ifQuiet: "Ask what each would do with a kind answer. That is hard for many, too.",
      },
      client: [
        ask(
          "when-it-comes",
          "What will you do when the answer comes?",
          oneOf(
            [
              ["sleep", "Sleep on it first"],
              ["together", "Read it with someone"],
              ["one-line", "Look for one line to keep"],
              ["breathe", "Breathe out, then read"],
            ],
            "My own way",
          ),
          staysHere,
        ),
      ],
      questions: [
        "What makes a person safe to ask?",
        "How do you know that some feedback is not for you?",
        "What would you do with an answer that is warmer than you thought?",
      ],
      room: { text: "When the answer comes, I will …" },
    },
    reflection: {
      title: "Asking was the step",
      minutes: minutes(1, 2, 3),
      leader: {
        say: ["Whatever comes back, the asking was yours. Write one line about that."],
      },
      client: [
        ask("about-asking", "What does it say about you that you asked?", lines("I care about …", "I can …"), {
          to: "thought",
          field: "text",
        }),
      ],
      groupQuestion: "How would we like feedback to sound in this group?",
      room: { text: "Asking was the step." },
    },
  },
  makes: [
    { by: "tool", record: "feedback", screen: "request" },
    { by: "answers", record: "thought", needs: ["text"] },
  ],
  group: {
    size: { least: 2, most: 8 },
    bring: ["Feedback sheets", "Pens"],
    notes: [
      "Agree first: in the pairs we speak about the message, not about the person.",
      "Nobody gives feedback to another member’s life here.",
    ],
    sharing: "Messages are read to one neighbour, and only if both want to.",
  },
  cautions: [
    "With a partner or relative who hurts or controls the client, choose another person.",
    "When shame is high, begin with a question to you, about something tiny that went well.",
  ],
  care: "On a day full of shame, write it and keep it. You can send it when it is calmer.",
  links: {
    skills: ["build-mastery", "dear-man", "self-validation", "check-facts"],
    guided: ["kind-turn", "stop", "paced-breathing"],
    examples: ["study-show-work", "work-share-idea", "social-own-view"],
    next: ["turn-a-setback-around", "one-notch-up"],
  },
  piece: firstVersion("tussock"),
};
