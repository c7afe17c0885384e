/** English words of the room `flows`: paths and flows between groups. */
export const flows = {
  title: 'Following the money',
  rooms: 'What to look at',
  'room-paths': 'Paths',
  'room-groups': 'Between groups',
  'room-rules': 'Rules and worksheets',
  nothing: 'Nothing chosen to follow',
  nothingHint: 'Select a node on the graph first.',
};
