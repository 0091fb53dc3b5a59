/** What `npm run omzien -- --help` says. */
export const usage = `Usage: npm run omzien -- <command>

  migrate            brings the catalog and every municipality up to this version
  tend               destroys and removes what has had its time, makes spares; for once a day
  tenant list        shows the municipalities, their states and hosts; what is stuck comes first
  tenant suspend     closes a site: residents see a page that says so, nothing is lost
    --host           utrecht.localhost
  tenant resume      opens a suspended site again              --host
  tenant delete      closes a site; thirty days later all of it is destroyed    --host
  tenant restore     takes a deletion back, within those thirty days            --host
  tenant move        moves a municipality to another cell while it is served; again goes on where it was
    --host           utrecht.localhost, or its id
    --to             the name of the cell
    --grace          seconds that the old tables stay for whoever still reads there; 60 without it
  tenant stay        gives a move up, as long as it lives where it was          --host
  cell list          the PostgreSQL clusters, and how many municipalities each has
  cell add           prepares a PostgreSQL cluster to be moved to
    --cell           a name: second
    --address        postgres://10.0.0.12:5432/omzien; administrator's login and password as of the first
  backup noted       after a backup that succeeded: the console says when the last one was
    --cell           the name of the cell: main
    --begun          when it began: 2027-01-31T02:00:00Z
  tenant certificates  what was destroyed, as JSON lines with a hash
  tenant export      writes all that a municipality has into a folder: a file of JSON lines for each table
    --host           utrecht.localhost
    --to             a folder that is not there yet; it will hold everybody's data, readable
  tenant import      makes a live site out of such a folder of another installation; again goes on where it was
    --from           the folder
    --host           where the site will be; as it was without it
    --list           a file that erasures list printed there, later than the export; may be left out
  tenant give-up     removes what an import made that was not finished          --host
  erasures list      prints who was erased (ids and times), to be kept apart from the backups
  erasures replay    after a backup was put back: erases the same people again, everywhere
    --list           a file that erasures list printed; may be left out
  keys rotate        gives a municipality a new key for its contact data, while it is served
    --host           utrecht.localhost
  tenant create      makes a live site of a real municipality; running it again changes nothing
    --name           as residents know it: Utrecht
    --host           utrecht.localhost
    --municipality   code of Statistics Netherlands: GM0344
    --areas          GeoJSON with the neighbourhoods' borders
    --inhabitants    key figures of Statistics Netherlands (.xlsx); may be left out
    --postcodes      CSV with postcodes and where they are; may be left out
    --phone          the number that people call, on every page: "030 123 45 67"
    --hours          when it is answered: "maandag tot en met vrijdag, 9 tot 13 uur"
  domain add         adds a domain of the municipality's own, and tells which DNS records it needs
    --host           utrecht.localhost
    --domain         buurthulp.utrecht.nl
  domain check       looks at those records, and activates the domain when it is proven  --host --domain
  domain primary     the name of the site from now on; its other hosts lead to it        --host --domain
  domain remove      the domain does not lead to the site any more                       --host --domain
  domain list        hosts and domains of a site                                         --host
  role give          gives somebody a role; they sign in with that address
    --host           utrecht.localhost
    --email          anneke@utrecht.example
    --role           coordinator, broker, street-contact, ambassador, partner, editor, reader,
                     administrator or data-protection-officer
  console invite     a link by which somebody becomes a platform administrator, or gets in again
    --email          ingrid@platform.example
  retention          counts what has had its term, and checks the chain of consents; changes nothing
    --host           of which municipality
    --apply          destroys what is counted, as the worker does every hour

Uses the database of the npm start that runs, of DATABASE_URL, or starts the one in .omzien for a moment.
`;
