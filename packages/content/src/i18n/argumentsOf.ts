/**
 * The arguments a message asks for, read from its text by the compiler: `{name}` takes words or a number,
 * `{n, plural, …}` and `{n, number}` a number, `{kind, select, …}` a word. One that is forgotten, or that the message
 * does not have, is a mistake in the types. Written as oxfmt would: one blank after each comma.
 */
export type ArgumentsOf<Message extends string> = [Read<Message, ["text"], never>] extends [never]
  ? never
  : { readonly [Argument in Read<Message, ["text"], never> as Argument[0]]: Argument[1] };

type Named = readonly [name: string, type: unknown];
type Where = "text" | "options";

/** Reads from brace to brace; the stack tells whether we stand in words or between the branches of a choice. */
type Read<Rest extends string, Stack extends readonly Where[], Found extends Named> = Stack extends readonly [
  infer Top,
  ...infer Below extends readonly Where[],
]
  ? Rest extends `${infer Before}{${infer After}`
    ? Before extends `${string}}${string}`
      ? Rest extends `${string}}${infer AfterClose}`
        ? Read<AfterClose, Below, Found>
        : never
      : Top extends "options"
        ? Read<After, ["text", ...Stack], Found>
        : ReadArgument<After, Stack, Found>
    : Rest extends `${string}}${infer AfterClose}`
      ? Read<AfterClose, Below, Found>
      : Found
  : Found;

type ReadArgument<
  After extends string,
  Stack extends readonly Where[],
  Found extends Named,
> = After extends `${infer Head}}${infer Rest}`
  ? Head extends `${infer Name}, ${infer Kind}`
    ? Kind extends `plural, ${string}`
      ? ReadBranches<After, `${Name}, plural, `, Stack, Found | readonly [Name, number]>
      : Kind extends `select, ${string}`
        ? ReadBranches<After, `${Name}, select, `, Stack, Found | readonly [Name, string]>
        : Read<Rest, Stack, Found | readonly [Name, number]>
    : Read<Rest, Stack, Found | readonly [Head, string | number]>
  : never;

type ReadBranches<
  After extends string,
  Head extends string,
  Stack extends readonly Where[],
  Found extends Named,
> = After extends `${Head}${infer Branches}` ? Read<Branches, ["options", ...Stack], Found> : never;
