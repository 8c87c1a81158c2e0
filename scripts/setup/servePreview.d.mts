export function servePreview(where: {
  port: number;
  host?: string;
}): Promise<{ address: string; close: () => Promise<void> }>;
