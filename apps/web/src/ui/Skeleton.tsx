import { useEffect, useState } from "preact/hooks";

export interface SkeletonProps {
  /** Said to those who do not see the bars: "Opening your notes". */
  readonly label: string;
  readonly lines?: number | undefined;
}

/** What is on the device opens at once; bars that flash by would only look slow (DESIGN-LANGUAGE 7: 400 ms). */
const patienceMs = 400;

export function Skeleton({ label, lines = 3 }: SkeletonProps) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status">
      {late && (
        <div class="card stack stack-3">
          <span class="vh">{label}</span>
          {Array.from({ length: lines }, (_, line) => (
            <div key={line} class="sk" aria-hidden="true" style={{ inlineSize: widths[line % widths.length] }} />
          ))}
        </div>
      )}
    </div>
  );
}

const widths = ["40%", "100%", "70%", "85%"];
