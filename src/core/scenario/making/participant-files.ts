/** What a participants' pack may hold beside exercise.json; nothing else ever goes in. */
const allowed = ['transactions.csv', 'accounts.csv', 'parties.csv', 'relations.csv', 'quiz.json'];

export function participantFile(name: string): boolean {
  return allowed.includes(name) || /^watchlist(-update-\d{1,2})?\.(xml|csv)$/.test(name);
}
