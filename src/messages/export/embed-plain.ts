/** The words of what an embed shows before, or instead of, a figure; they bring nothing along. */
export const PLAIN = {
  figure: 'Figure of the Roadmap Atlas',
  unknownFigure: (name: string) => `The Roadmap Atlas has no figure called “${name}”.`,
  toAtlas: 'Go to the Roadmap Atlas',
} as const;
