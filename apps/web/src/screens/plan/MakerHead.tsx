import { FoundDraft } from "#app/FoundDraft.tsx";
import type { MakerModel } from "./stepMaker.ts";

export interface MakerPartProps {
  readonly maker: MakerModel;
}

/** What each page of the step maker begins with. */
export function MakerHead({ maker, title, lead }: MakerPartProps & { readonly title: string; readonly lead: string }) {
  return (
    <>
      <div>
        <h1>{title}</h1>
        <p class="lead plan-lead">{lead}</p>
      </div>
      {maker.draftFoundHere.value && <FoundDraft onStartFresh={maker.startFresh} />}
    </>
  );
}
