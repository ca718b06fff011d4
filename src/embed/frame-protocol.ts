/** Message from the page in a frame to the page around it: the height of its content in CSS pixels. */
export interface HeightMessage {
  readonly type: 'forem-frame';
  readonly height: number;
}

export function isHeightMessage(data: unknown): data is HeightMessage {
  const message = data as Partial<HeightMessage> | null;
  return message?.type === 'forem-frame' && Number.isFinite(message.height) && message.height! >= 0;
}
