/** Posts to practise on, made up for it. The last one is to pass in silence. */
export const SAMPLES = ['story', 'praise', 'afar', 'clean'] as const
export type Sample = (typeof SAMPLES)[number]

// Not translated: the rules read English, and a translated sample would stay unmarked.
export const SAMPLE_TEXT: Record<Sample, string> = {
  story:
    'Long day. My 3pm told me she finally left her husband, and I nearly cried with her. This work is a privilege.',
  praise:
    'Loved working with me? Clients, please leave a Google review! We guarantee you will feel better in six sessions.',
  afar: 'Watched the senator’s interview twice. He is clearly a narcissist. Textbook NPD.',
  clean: 'Reminder: rest is not a reward you have to earn. Be kind to yourself this week.',
}
