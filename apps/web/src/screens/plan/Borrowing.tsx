import { planWords } from "@tussock/content/words/plan";
import { ChipButton } from "#ui/ChipButton.tsx";
import { Chips } from "#ui/Chips.tsx";
import { TextField } from "#ui/TextField.tsx";

interface BorrowingProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly ideas: readonly string[];
  readonly onInput: (text: string) => void;
}
/** A field, and a few words to borrow while it is empty. */
export function Borrowing({ label, hint, value, ideas, onInput }: BorrowingProps) {
  return (
    <div class="stack stack-3">
      <TextField
        label={label}
        hint={hint}
        optionalWord={planWords.maker.when.optional}
        value={value}
        maxLength={500}
        onInput={onInput}
      />
      {value === "" && (
        <Chips>
          {ideas.map((idea) => (
            <ChipButton key={idea} onPress={() => onInput(idea)}>
              {idea}
            </ChipButton>
          ))}
        </Chips>
      )}
    </div>
  );
}
