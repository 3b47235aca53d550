export { firstVersion, type Piece, type Review } from "./piece.ts";
export { sourceById, sources, type Source, type SourceId, type SourceTopic } from "./sources.ts";
