/** Version of the rules, year and month: receipts name it, so that a reader knows what was looked for. Raised when a rule is added or changed. */
export const ruleSet = '2026.11';
