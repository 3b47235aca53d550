import { drawLogo } from "./drawLogo.ts";

export function Logo({ size = 28 }: { readonly size?: number }) {
  const { blades, mound } = drawLogo();
  return (
    <svg class="logo" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path class="lg-b" d={blades} />
      <path class="lg-m" d={mound} />
    </svg>
  );
}
