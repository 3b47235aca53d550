export type {
  Block,
  DoNow,
  LearnPage,
  LearnPageId,
  LearnPart,
  ListItem,
  PictureId,
  Place,
  ScreenId,
} from "./learnPage.ts";
export { learnPageById, learnPages, learnShelves, nextLearnPage, type LearnShelf } from "./learnPages.ts";
export { type LearnQuestion, learnQuestions, type QuestionTopic, questionTopics } from "./questions.ts";
export { type Piece, type Review, type Source, sourceById, type SourceId, sources } from "../sources/index.ts";
