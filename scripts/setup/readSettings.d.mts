export function readSettings(file: string | undefined): { text: string; origin: string | null } | null;
