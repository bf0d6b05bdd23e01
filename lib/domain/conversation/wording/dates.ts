/** A partial date taken apart; month null where the page shows the year only. */
export function partsOf(date: string): { year: string; month: number | null } {
  const [year = '', month] = date.split('-');
  return { year, month: month === undefined ? null : Number(month) };
}

/** An age in the unit people use for it. */
export function unitOf(days: number): { unit: 'day' | 'week' | 'month' | 'year'; count: number } {
  if (days < 7) return { unit: 'day', count: days };
  if (days < 28) return { unit: 'week', count: Math.round(days / 7) };
  if (days < 360) return { unit: 'month', count: Math.max(1, Math.round(days / 30)) };
  return { unit: 'year', count: Math.max(1, Math.round(days / 365)) };
}
