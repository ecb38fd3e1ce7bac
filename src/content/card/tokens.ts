/** The product's palette and scale inside a page: the same ink, paper, teal and severities as the extension's pages. */

const LIGHT = `
  --paper: #ffffff; --paper-2: #f4f5f3; --ink: #1f2625; --ink-2: #55605e; --line: #dde1de; --field: #7f8a87;
  --accent: #2f6f73; --on-accent: #ffffff; --accent-soft: #e7f0f0;
  --high: #b3452c; --medium: #8f5d0d; --low: #4a6da7; --good: #2f6f73; --muted: #6a7573;
  --shadow: 0 1px 2px rgb(20 30 30 / .10), 0 8px 28px rgb(20 30 30 / .16);`

const DARK = `
  --paper: #1d2423; --paper-2: #273130; --ink: #eef1ef; --ink-2: #b3bebb; --line: #3a4644; --field: #82908c;
  --accent: #7dbcbf; --on-accent: #10201f; --accent-soft: #20393a;
  --high: #f0957d; --medium: #e0b25e; --low: #9db9e6; --good: #7dbcbf; --muted: #9aa7a4;
  --shadow: 0 1px 2px rgb(0 0 0 / .5), 0 10px 30px rgb(0 0 0 / .5);`

export const TOKENS = `
  .theme-light { ${LIGHT} color-scheme: light; }
  .theme-dark { ${DARK} color-scheme: dark; }
  .theme-light, .theme-dark {
    --small: 12px; --body: 14px; --title: 15px;
    font: 400 var(--body)/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
    color: var(--ink); text-align: start; -webkit-text-size-adjust: none;
  }`
