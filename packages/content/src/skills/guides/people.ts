/** Guided skills for talking with people: get the words ready, then say them. */
import type { GuidedSkill } from "../guidedSkill.ts";
import { plainNames } from "../plainNames.ts";

export const dearMan: GuidedSkill = {
  id: "dear-man",
  skill: "dear-man",
  name: "DEAR MAN",
  plainName: plainNames["dear-man"],
  forWhat: "When you want to ask for something, or say no.",
  minutes: 5,
  shelf: "act",
  whenNot: "If the person may hurt you, get safe first and plan it with someone.",
  steps: [
    {
      kind: "write",
      id: "describe",
      ask: "Describe. What is so? Facts only.",
      examples: ["I did the dishes on 5 days this week"],
    },
    { kind: "write", id: "express", ask: "Express. How do you feel about it?", examples: ["I feel worn out"] },
    {
      kind: "write",
      id: "assert",
      ask: "Assert. What do you ask for, or say no to?",
      examples: ["I’d like you to do them on 3 days"],
    },
    {
      kind: "write",
      id: "reinforce",
      ask: "Reinforce. What is good in it for them?",
      examples: ["Then I have time to cook with you"],
    },
    {
      kind: "say",
      text: "Mindful: if they turn to something else, say your ask again.",
      more: "Same words, same calm.",
    },
    {
      kind: "say",
      text: "Appear confident: feet on the floor, eyes up, a clear voice.",
      more: "You need not feel it.",
    },
    {
      kind: "write",
      id: "negotiate",
      ask: "Negotiate. What less could you live with?",
      examples: ["2 days, and the pans"],
    },
    { kind: "say", text: "Read it out loud once. Then choose when to say it." },
  ],
};

export const give: GuidedSkill = {
  id: "give",
  skill: "give",
  name: "GIVE",
  plainName: plainNames["give"],
  forWhat: "When you want to talk and stay close.",
  minutes: 2,
  shelf: "act",
  whenNot: "If being gentle means putting up with harm, leave or get help.",
  steps: [
    { kind: "say", text: "Gentle: leave blame and bite at the door." },
    { kind: "write", id: "ask", ask: "Interested: what could you ask them?", examples: ["How was it for you?"] },
    {
      kind: "write",
      id: "validate",
      ask: "Validate: what makes sense in how they see it?",
      examples: ["You were tired, and I came with this"],
    },
    { kind: "say", text: "Easy manner: keep it light, and leave room for a pause." },
  ],
};

export const fast: GuidedSkill = {
  id: "fast",
  skill: "fast",
  name: "FAST",
  plainName: plainNames["fast"],
  forWhat: "When you tend to give in and like yourself less later.",
  minutes: 3,
  shelf: "act",
  whenNot: "If the truth could put you in danger, keep it for a safe place.",
  steps: [
    { kind: "write", id: "fair", ask: "Fair: what is fair to both of you?" },
    { kind: "say", text: "No apologies that are not owed.", more: "Wanting something does no one harm." },
    {
      kind: "write",
      id: "value",
      ask: "Stick to values: what do you stand for here?",
      examples: ["I keep my evenings for my child"],
    },
    { kind: "say", text: "Truthful: say “I don’t want to” where that is the truth." },
    {
      kind: "write",
      id: "line",
      ask: "Your line, in your own words.",
      examples: ["I won’t be there, and I wish you a good night"],
    },
  ],
};

export const missingLinks: GuidedSkill = {
  id: "missing-links",
  skill: "missing-links",
  name: "Missing-Links Analysis",
  plainName: plainNames["missing-links"],
  forWhat: "When a step did not happen and you want to know why.",
  minutes: 3,
  shelf: "see",
  whenNot: "Not on the worst day. It can wait until tomorrow.",
  steps: [
    { kind: "write", id: "what", ask: "Which step was it?" },
    {
      kind: "choose",
      ask: "Where did it stop? The first one that fits.",
      choices: [
        link(
          "unclear",
          "I did not know what to do",
          "Then say it smaller and clearer.",
          "What would it be, in words a child could follow?",
        ),
        link(
          "unwilling",
          "I knew, and did not want to",
          "There was a reason. Let us hear it.",
          "What would make it 10 parts less bad?",
        ),
        link(
          "not-in-mind",
          "It did not come to mind",
          "Then tie it to something you do anyway.",
          "After what could it come?",
        ),
        link(
          "not-begun",
          "I thought of it, and did not begin",
          "Something came first: tired, scared, busy.",
          "What is the smallest part you could begin with?",
        ),
        link(
          "half-way",
          "I began, and stopped",
          "Then part of it is done. That counts.",
          "What would help with the next part?",
        ),
      ],
    },
    { kind: "say", text: "Now you know something that you did not know before." },
  ],
};

function link(id: string, label: string, text: string, ask: string) {
  return {
    id,
    label,
    then: [
      { kind: "say", text },
      { kind: "write", id: `${id}-change`, ask },
    ] as const,
  };
}
