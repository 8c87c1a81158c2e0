export function servePreview(where: {
  port: number;
  host?: string;
  settings?: { text: string; origin: string | null } | null;
}): Promise<{ address: string; close: () => Promise<void> }>;
