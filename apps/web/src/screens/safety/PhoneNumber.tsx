/** Digits keep their order wherever the page reads from right to left: groups that swap make another number. */
export function PhoneNumber({ phone }: { readonly phone: string }) {
  return (
    <span class="meta reach-number">
      <bdi dir="ltr">{phone}</bdi>
    </span>
  );
}
