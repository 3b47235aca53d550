/** Those of one kind, typed as that kind. */
export function ofType<Some extends { readonly type: string }, Type extends Some["type"]>(
  records: readonly Some[],
  type: Type,
): readonly Extract<Some, { readonly type: Type }>[] {
  return records.filter((record): record is Extract<Some, { readonly type: Type }> => record.type === type);
}
