/**
 * Everything Tussock leans on, by author and year. Each stands in facts/*.md (sizing-engine 2.1, dbt-domain 1,
 * reminders, safety); none is added here that does not. `href` is given only where the facts name a whole address,
 * a DOI or a PubMed Central number.
 */
export interface Source {
  readonly id: SourceId;
  /** "Bandura 1977". */
  readonly name: string;
  /** What we take from it, in plain words, with its limits. */
  readonly found: string;
  readonly about: SourceTopic;
  readonly href?: string;
}

export type SourceTopic = "skill" | "doing" | "goals" | "habits" | "dbt" | "safety";

export type SourceId =
  | "skill-names"
  | "build-mastery-ideas"
  | "please-master"
  | "bandura-1977"
  | "byars-winston-2017"
  | "cuijpers-2007"
  | "ekers-2014"
  | "mazzucchelli-2010"
  | "epton-2017"
  | "goal-theory-2019"
  | "harder-goals"
  | "adapting-goals"
  | "lally-2010"
  | "sheeran-2024"
  | "wang-2021"
  | "sharif-shu"
  | "silverman-barasch-2023"
  | "breines-chen-2012"
  | "neacsiu-2010"
  | "southward-2022"
  | "diary-cards"
  | "stanley-brown-2012"
  | "tussock";

export const sources: readonly Source[] = [
  {
    id: "skill-names",
    name: "Titles of the DBT handouts and worksheets of 2015, as publicly listed",
    found:
      "The names and groups of the skills. They were checked with the diary card of an open clinic project. Every sentence about them is ours.",
    about: "skill",
  },
  {
    id: "build-mastery-ideas",
    name: "Therapy Explained, on Build Mastery",
    found:
      "4 ideas come back in what is written on the skill: most days, plan to make it, harder bit by bit, look for more when it gets easy.",
    about: "skill",
    href: "https://therapyexplained.com/blog/build-mastery-dbt",
  },
  {
    id: "please-master",
    name: "An older table of DBT skills",
    found: "It calls the set PLEASE MASTER. You can search for that name here.",
    about: "skill",
    href: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5346480/",
  },
  {
    id: "bandura-1977",
    name: "Bandura 1977",
    found: "People trust what they can do for 4 reasons. The one to rely on most is having done it.",
    about: "doing",
  },
  {
    id: "byars-winston-2017",
    name: "Byars-Winston 2017",
    found:
      "28 reports with 8,965 people, put together. What people had done counted most. The other 3 reasons added little.",
    about: "doing",
  },
  {
    id: "cuijpers-2007",
    name: "Cuijpers 2007",
    found: "16 trials with 780 people. To plan small things and do them helped with low mood.",
    about: "doing",
  },
  {
    id: "ekers-2014",
    name: "Ekers 2014",
    found: "26 trials of the same kind of help. It worked, but most of the trials were of low quality.",
    about: "doing",
    href: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4061095/",
  },
  {
    id: "mazzucchelli-2010",
    name: "Mazzucchelli 2010",
    found: "To plan and do things also went with feeling well, not only with feeling less low.",
    about: "doing",
  },
  {
    id: "epton-2017",
    name: "Epton 2017",
    found: "384 results with 16,523 people. Setting a goal helped people do what they set out to do.",
    about: "goals",
  },
  {
    id: "goal-theory-2019",
    name: "A paper of 2019 on the theory of goals",
    found: "It tells goals to learn from goals to win, and doubts hard goals for people who begin.",
    about: "goals",
    href: "https://doi.org/10.1080/17437199.2019.1706616",
  },
  {
    id: "harder-goals",
    name: "A small study of daily step goals",
    found: "20 people. With harder goals they walked more, but reached the goal less often.",
    about: "goals",
    href: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7928044/",
  },
  {
    id: "adapting-goals",
    name: "A 4-month study of goals that adapt",
    found: "96 people. Goals that moved with the person gave a smaller first rise, and it faded more slowly.",
    about: "goals",
    href: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5372290/",
  },
  {
    id: "lally-2010",
    name: "Lally 2010",
    found: "96 people and a new habit. It took some 18 days and some 254. One day without it did not matter.",
    about: "habits",
  },
  {
    id: "sheeran-2024",
    name: "Sheeran 2024",
    found:
      "642 tests of if-then plans. They helped, and more so when people wanted the thing and had practised the plan.",
    about: "habits",
  },
  {
    id: "wang-2021",
    name: "Wang 2021",
    found:
      "24 results with 15,907 people. Picture the wish, then the obstacle, then make the if-then plan. It helped a bit.",
    about: "habits",
  },
  {
    id: "sharif-shu",
    name: "Sharif and Shu",
    found: "A goal for 7 days with 2 spare days did better than a strict one or an easy one.",
    about: "habits",
  },
  {
    id: "silverman-barasch-2023",
    name: "Silverman and Barasch 2023",
    found:
      "When a count of days breaks, people want to go on less, even if it was not up to them. So we do not count that way.",
    about: "habits",
  },
  {
    id: "breines-chen-2012",
    name: "Breines and Chen 2012",
    found: "4 experiments. People who were kind to themselves after a slip wanted more to do better.",
    about: "habits",
  },
  {
    id: "neacsiu-2010",
    name: "Neacsiu 2010",
    found:
      "108 women in 3 trials. Those in DBT said they used 3 times more skills at the end. Using skills went with getting better.",
    about: "dbt",
    href: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2914145/",
  },
  {
    id: "southward-2022",
    name: "Southward 2022",
    found:
      "19 people, 1,344 daily reports. They used more skills on worse days, and the next day there was less stress.",
    about: "dbt",
    href: "https://scholars.duke.edu/publication/1480936",
  },
  {
    id: "diary-cards",
    name: "Diary cards that were made public, 10 of them",
    found: "Feelings and urges from 0 to 5, the highest of the day. Skills from 0 to 7, a row for each day.",
    about: "dbt",
    href: "https://dbtin3months.blogspot.com",
  },
  {
    id: "stanley-brown-2012",
    name: "Stanley and Brown 2012",
    found: "The 6 parts of a safety plan and their order. The words in it are yours.",
    about: "safety",
  },
  {
    id: "tussock",
    name: "Our own choice",
    found:
      "Some numbers here are choices we made with care, such as “about 4 times out of 5”. No study stands behind them.",
    about: "skill",
  },
];

/** Undefined for an id that a later version brought. */
export function sourceById(id: string): Source | undefined {
  return sources.find((source) => source.id === id);
}
