/** Mindfulness: steer attention, and see what is here. */
import { cards, type SkillCard } from "./skillCard.ts";

/** For everything that turns attention inwards. */
const lookInwardGently =
  "If looking inward brings up bad memories, keep your eyes open and look at the room. You can stop at any time.";

export const mindfulnessCards: readonly SkillCard[] = [
  ...cards("mindfulness", "States of mind", [
    {
      id: "wise-mind",
      plainName: "Ask the wise part of you",
      forWhat: "To decide from a calm place, where feeling and reason both get a say.",
      when: [
        "Feeling and reason pull two ways.",
        "You are about to decide something.",
        "You want to know what you really want.",
      ],
      steps: [
        "Name what your feeling wants.",
        "Name what the facts say.",
        "Breathe out slowly and let both be there.",
        "Ask inside: what is wise now? Then wait a bit.",
        "Take the answer that feels quiet, even when it is not the easy one.",
      ],
      whenNot: "If you are at your most upset, calm your body first. Then ask.",
      guides: ["wise-mind"],
      alsoCalled: ["emotion mind", "reasonable mind", "inner wisdom", "gut feeling", "decision"],
    },
  ]),
  ...cards("mindfulness", "What skills", [
    {
      id: "observe",
      plainName: "Notice, without words",
      forWhat: "To see what is here before you act on it.",
      when: [
        "Your mind runs on its own.",
        "You react before you know it.",
        "You want to begin practising somewhere small.",
      ],
      steps: [
        "Pick one thing: a sound, your hand, your breath.",
        "Turn to it as if it is new.",
        "Let thoughts and feelings come in and go out.",
        "When you drift off, come back. Coming back is the practice.",
      ],
      whenNot: "If there is something urgent to do, do that first.",
      cautions: [lookInwardGently],
      guides: ["observe", "ride-the-wave"],
      alsoCalled: ["notice", "watch", "attention"],
    },
    {
      id: "describe",
      plainName: "Put plain words on it",
      forWhat: "To tell what happened from what you make of it.",
      when: [
        "You feel sure you know what someone thinks.",
        "A feeling has no name yet.",
        "You want to tell someone what went on.",
      ],
      steps: [
        "Say only what a camera or a microphone would pick up.",
        "Call a thought a thought: “I have the thought that …”.",
        "Call a feeling a feeling: “I feel sad”.",
        "Leave out what others think or want. You cannot see that.",
      ],
      whenNot: "If words make it spin faster, go back to noticing for a while.",
      guides: ["notice-thought", "kind-turn"],
      alsoCalled: ["label", "facts", "put into words"],
    },
    {
      id: "participate",
      plainName: "Go all in",
      forWhat: "To be inside what you do, and not next to it.",
      when: [
        "You watch yourself from outside.",
        "You dance, sing, play, cook or talk.",
        "You feel cut off from others.",
      ],
      steps: [
        "Choose one thing to do.",
        "Put the phone and the other plans away.",
        "Do it with your whole body, as well as you can today.",
        "When you start to watch yourself, step back in.",
      ],
      whenNot: "Not with things that hurt you. Stop and look first.",
      alsoCalled: ["flow", "join in", "let go"],
    },
  ]),
  ...cards("mindfulness", "How skills", [
    {
      id: "nonjudgmentally",
      plainName: "Drop “good” and “bad”",
      forWhat: "To take the sting out. A judgement adds pain to what already hurts.",
      when: [
        "You call yourself names.",
        "You are cross about how someone is.",
        "You hear “always”, “never” or “wrong” in your head.",
      ],
      steps: [
        "Notice the judging word.",
        "Swap it for what you see: “He came at 8:20”.",
        "Add what it leads to, or how you feel: “I waited, and I felt hurt”.",
        "Judging again? Notice that too, without judging it.",
      ],
      whenNot: "Danger is a fact. You can leave and say no without calling anyone bad.",
      guides: ["kind-turn"],
      alsoCalled: ["non-judgmental", "nonjudgemental", "judging", "inner critic", "self-criticism"],
    },
    {
      id: "one-mindfully",
      plainName: "One thing at a time",
      forWhat: "To give one thing your mind, and rest from the other ten.",
      when: ["You do three things at once.", "The past or the future takes over.", "You want a step to feel real."],
      steps: [
        "Choose the one thing.",
        "Put the rest where you cannot see it.",
        "Do it at half your usual pace.",
        "When your mind walks off, bring it back kindly.",
      ],
      whenNot: "While you look after a child or drive, keep watch all around.",
      guides: ["one-mindfully"],
      alsoCalled: ["focus", "single tasking", "in the moment", "multitasking"],
    },
    {
      id: "effectively",
      plainName: "Do what works",
      forWhat: "To get where you want to go, even when the rules feel unfair.",
      when: [
        "You want to be right more than you want it solved.",
        "It is unfair, and you are stuck in that.",
        "You are about to prove a point.",
      ],
      steps: [
        "Ask: what do I want to come out of this?",
        "Look at how things are, not at how you wish they were.",
        "Do what brings you nearer, as well as you can.",
        "Let go of being right if it costs you the thing itself.",
      ],
      whenNot: "Not if it asks you to act against what you value.",
      alsoCalled: ["effective", "what works", "being right"],
    },
  ]),
  ...cards("mindfulness", "Other perspectives", [
    {
      id: "loving-kindness",
      plainName: "Wish someone well",
      forWhat: "To soften anger, shame and feeling alone.",
      when: [
        "You are hard on yourself.",
        "You are angry with someone and want it softer.",
        "You feel far from people.",
      ],
      steps: [
        "Pick someone who is easy to like. A pet is fine.",
        "Say inside, slowly: may you be safe. May you have some peace.",
        "Say the same to yourself, in words that fit you.",
        "If you like, go on to a friend, a stranger, someone hard.",
      ],
      whenNot: "Leave out a person who harmed you. Kind wishes are not owed.",
      guides: ["loving-kindness"],
      alsoCalled: ["metta", "compassion", "kindness", "self-compassion"],
    },
    {
      id: "skillful-means",
      plainName: "Get things done, and be here too",
      forWhat: "To balance doing with being, so neither takes all of you.",
      when: [
        "You run from task to task.",
        "You drift, and nothing gets done.",
        "The day is over and you were not in it.",
      ],
      steps: [
        "Ask: am I only doing, or only being?",
        "If only doing: stop for 3 breaths and look around you.",
        "If only being: pick one small thing and do it.",
        "Try both at once: do the next thing, and feel it.",
      ],
      whenNot: "In an emergency, doing comes first.",
      guides: ["one-mindfully"],
      alsoCalled: ["doing mind", "being mind", "balance", "busy"],
    },
    {
      id: "middle-path-wise-mind",
      plainName: "Find the way between",
      forWhat: "To leave the far ends, and find what both sides get right.",
      when: [
        "You swing from one end to the other.",
        "It is all work or no work, all yes or all no.",
        "You deny yourself things, and then let go of all limits.",
      ],
      steps: [
        "Name the two ends.",
        "Write what is true in each.",
        "Ask: what would a bit of both look like today?",
        "Do the smallest form of that.",
      ],
      whenNot: "There is no middle way with being hurt. Get safe first.",
      alsoCalled: ["middle way", "extremes", "all or nothing", "black and white"],
    },
  ]),
];
