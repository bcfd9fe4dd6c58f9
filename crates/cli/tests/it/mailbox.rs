//! Every flow between me and one person, done once at the terminal on a real mailbox, where it is to be had (see `hearten_testkit::corpus`). What was kept
//! goes out and into another home without a byte changed, and each step is taken back.

use std::{
    collections::BTreeSet,
    io::{Read, Write},
    net::TcpListener,
    path::PathBuf,
};

use hearten_testkit::corpus;

use crate::program::Program;

/// The day on which all of it takes place: amid the mail of one mailbox, some months after the last of the other.
const NOW: &str = "2001-10-15T12:00:00Z";

/// A mailbox that was brought in, and what was kept then.
struct Mailbox {
    program: Program,
    brought_in: BTreeSet<String>,
}

fn of(name: &str, me: &str) -> Option<Mailbox> {
    let file = corpus(&format!("enron/{name}.mbox.gz"))?;
    let program = Program::beginning(NOW);
    program.succeed(&["import", file.to_str().unwrap(), "--me", me]);
    let mailbox = Mailbox { brought_in: BTreeSet::new(), program };
    Some(Mailbox { brought_in: mailbox.records(), ..mailbox })
}

fn lavorato() -> Option<Mailbox> {
    of("lavorato", "john.lavorato@enron.example")
}

fn taylor() -> Option<Mailbox> {
    of("taylor", "mark.taylor@enron.example")
}

impl Mailbox {
    /// Runs a command that must succeed, and whose answer must have these words in it.
    #[track_caller]
    fn says(&self, arguments: &[&str], words: &[&str]) -> String {
        let said = self.program.succeed(arguments);
        let flat = said.split_whitespace().collect::<Vec<_>>().join(" ");
        for word in words {
            assert!(flat.contains(word), "{arguments:?} does not say {word:?}:\n{said}");
        }
        said
    }

    /// Runs a command that must be refused with these words.
    #[track_caller]
    fn refuses(&self, arguments: &[&str], words: &str) {
        let said = self.program.run(arguments);
        assert!(said.contains("[exit 6]") && said.contains(words), "{said}");
    }

    /// The moves of the day.
    fn today(&self) -> Vec<serde_json::Value> {
        self.program.json(&["today"]).as_array().unwrap().clone()
    }

    /// Writes everything into a file.
    fn export(&self, file: &str) -> PathBuf {
        let path = self.program.home().join(file);
        self.program.succeed(&["export", path.to_str().unwrap()]);
        path
    }

    /// What is kept, without the log of changes.
    fn records(&self) -> BTreeSet<String> {
        let file = self.export("records.jsonl");
        let lines = std::fs::read_to_string(file).unwrap();
        lines
            .lines()
            .filter(|line| {
                !["{\"kind\":\"change", "{\"kind\":\"end\"", "{\"kind\":\"tie_watermark"].iter().any(|kind| line.starts_with(kind))
            })
            .map(str::to_owned)
            .collect()
    }

    /// All that was kept comes out of another home as it went in; then step by step is taken back, until only the mailbox is left.
    #[track_caller]
    fn survives_and_is_taken_back(&self) {
        let first = self.export("first.jsonl");
        let other = Program::beginning(NOW);
        other.succeed(&["import", first.to_str().unwrap()]);
        let second = other.home().join("second.jsonl");
        other.succeed(&["export", second.to_str().unwrap()]);
        assert!(std::fs::read(&first).unwrap() == std::fs::read(second).unwrap(), "what went in does not come out");
        let before = self.records();
        assert!(before.len() > self.brought_in.len(), "nothing was kept");
        let changes = self.program.json(&["undo", "--list", "--limit", "1000"]);
        let steps = changes.as_array().unwrap().iter().filter(|change| change["undone"] == false && change["verb"] != "import").count();
        for _ in 0..steps {
            self.program.succeed(&["undo"]);
        }
        let (after, kept) = (self.records(), &self.brought_in);
        let left: Vec<_> = after.symmetric_difference(kept).collect();
        assert!(left.is_empty(), "not taken back: {left:#?}");
    }
}

/// Serves one feed on this machine, to whoever asks.
fn feed_of_one_piece() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/feed.xml", listener.local_addr().unwrap());
    let item = "<item><title>Power for the north</title><link>https://a.example/power</link><pubDate>Fri, 12 Oct 2001 08:00:00 +0000</pubDate></item>";
    let body = format!("<rss version=\"2.0\"><channel><title>A trader's notes</title>{item}</channel></rss>");
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let _ = stream.read(&mut [0; 4096]);
            write!(
                stream,
                "HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
                body.len()
            )
            .unwrap();
        }
    });
    address
}

#[test]
fn each_move_of_a_mailbox_has_a_why_and_is_answered_and_what_came_of_it_is_told() {
    let Some(mailbox) = taylor() else { return };
    let moves = mailbox.today();
    assert!((3..=5).contains(&moves.len()), "{moves:#?}");
    for offer in &moves {
        assert!(!offer["why"]["reason"].as_str().unwrap().is_empty(), "{offer:#}");
        let evidence = offer["why"]["evidence"].as_array().unwrap();
        assert!(!evidence.is_empty() && evidence.iter().all(|it| it["at"].as_str().unwrap() <= "2001-10-15"), "{offer:#}");
    }
    let id = |number: usize| moves[number]["id"].as_str().unwrap();
    mailbox.says(&["move", id(0), "check"], &["Would I be glad to get this?"]);
    mailbox.says(&["move", id(0), "take"], &["Taken"]);
    mailbox.says(&["move", id(0), "done"], &["Done."]);
    mailbox.says(&["move", id(0), "replied"], &["The outcome is noted."]);
    mailbox.says(&["move", id(1), "later", "2001-11-02"], &["It comes back on 2 November 2001."]);
    mailbox.says(&["move", id(2), "not-this"], &["not be offered again"]);
    let left: BTreeSet<_> = mailbox.today().iter().map(|offer| offer["id"].as_str().unwrap().to_owned()).collect();
    assert!((0..3).all(|number| !left.contains(id(number))), "answered moves are offered again");
    mailbox.says(&["review"], &["Of 1 move you did, 1 came to something"]);
    mailbox.survives_and_is_taken_back();
}

#[test]
fn gracious_what_is_on_the_mind_of_a_correspondent_is_noted_briefed_asked_and_news_of_them_noticed() {
    let Some(mailbox) = taylor() else { return };
    mailbox.says(&["brief", "carol st clair"], &["Carol St Clair", "You were last in touch 2 weeks ago", "Ask"]);
    mailbox.says(&["note", "carol st clair", "--interest", "master netting agreements"], &["cares for master netting agreements"]);
    mailbox.says(&["note", "carol st clair", "--concern", "the bankruptcy conference", "--until", "2001-11-30"], &["Noted"]);
    mailbox.says(&["note", "sara", "--concern", "her mother's illness", "--kind", "hard-season", "--until", "2001-12-20"], &["Noted"]);
    let log = ["log", "carol st clair", "--medium", "visit", "--brought", "the draft"];
    let after = ["--concern", "who signs", "--promise", "send the list", "--due", "2001-10-19", "--thanks", "read my draft overnight"];
    mailbox.says(&[&log[..], &after, &["--find", "https://netting.example/guide"]].concat(), &["Logged a visit with Carol St Clair."]);
    let brief = ["the bankruptcy conference", "who signs", "send the list", "Thanks for this: read my draft overnight"];
    mailbox.says(&["brief", "carol st clair"], &brief);
    mailbox.says(&["today"], &["Sara Shackleton is in a hard season (her mother's illness)", "promised: send the list"]);
    mailbox.says(&["brief", "sara"], &["nothing to ask of them"]);
    mailbox.refuses(&["ask", "sara", "how you read clause 3"], "is in a hard season");
    mailbox.says(&["ask", "tana", "the second clause"], &["What do you think of the second clause?", "A no is quite all right"]);
    mailbox.says(&["ask", "tana", "the second clause", "--sent"], &["Asked Tana Jones"]);
    mailbox.says(&["ask", "tana", "--answered", "leave it out"], &["Thanks are yours to say"]);
    mailbox.says(&["note", "carol st clair", "--answered", "who signs"], &["who signs"]);
    mailbox.says(&["feed", "add", &feed_of_one_piece(), "--person", "marie heard"], &["Marie Heard"]);
    mailbox.says(&["person", "marie heard"], &["12 October", "Power for the north"]);
    mailbox.survives_and_is_taken_back();
}

#[test]
fn grateful_a_correspondent_is_thanked_in_three_lines_and_a_chain_of_help_hears_what_came() {
    let Some(mailbox) = lavorato() else { return };
    mailbox.says(&["receive", "looked over my plan", "--from", "kevin presto", "--kind", "help"], &["Thanks are yours to say"]);
    mailbox.says(&["log", "rick buy", "--thanks", "lent me his charts"], &["Logged a visit with Rick Buy."]);
    mailbox.says(&["thank", "--list"], &["Not said yet", "Kevin M. Presto: looked over my plan", "Rick Buy: lent me his charts"]);
    let lines = ["--led-to", "the board said yes", "--shows", "how closely you read"];
    let said = ["you looked over my plan", "It led to this: the board said yes", "how closely you read"];
    mailbox.says(&[&["thank", "kevin presto", "--draft"], &lines[..]].concat(), &said);
    mailbox.says(&[&["thank", "kevin presto"], &lines[..]].concat(), &["Thanked Kevin M. Presto"]);
    mailbox.says(&["thank", "kevin presto", "--told", "--outcome", "the plan is under way"], &["Told Kevin M. Presto"]);
    mailbox.says(&["chain", "begin", "the Calgary desk", "--from", "louise kitchen", "--deed", "named the right man"], &["Began"]);
    mailbox.says(&["chain", "add", "calgary", "--from", "barry tycholiz", "--deed", "spoke with him"], &["Barry Tycholiz is part"]);
    mailbox.says(&["chain", "came", "calgary", "it opens in May"], &["2 people are to hear of it"]);
    mailbox.says(&["today"], &["it opens in May", "Louise Kitchen", "Barry Tycholiz"]);
    mailbox.says(&["thank", "louise kitchen", "--told"], &["Told Louise Kitchen"]);
    mailbox.says(&["chain"], &["Louise Kitchen: named the right man", "Tell Barry Tycholiz what came"]);
    mailbox.survives_and_is_taken_back();
}

#[test]
fn giving_a_find_goes_from_the_shelf_to_a_correspondent_and_a_promise_is_kept() {
    let Some(mailbox) = lavorato() else { return };
    mailbox.says(&["note", "greg whalley", "--interest", "weather derivatives"], &["cares for weather derivatives"]);
    let find = ["shelf", "add", "https://weather.example/guide", "--title", "A guide to weather derivatives"];
    mailbox.says(&find, &["Kept on the shelf"]);
    mailbox.says(&["shelf", "add", "a supper with people who sail", "--kind", "idea"], &["Kept on the shelf"]);
    let why = "Greg Whalley cares for weather derivatives";
    mailbox.says(&["shelf"], &["would serve Greg Whalley", why]);
    mailbox.says(&["shelf", "for", "weather"], &[why]);
    mailbox.says(&["shelf", "--person", "greg whalley"], &["A guide to weather derivatives", why]);
    let today = mailbox.today();
    let move_of_find = today.iter().find(|offer| offer["habit"] == "giving").unwrap_or_else(|| panic!("no move of it: {today:#?}"));
    assert_eq!(move_of_find["people"][0]["name"], "Greg Whalley");
    mailbox.says(&["give", "greg whalley", "--find", "weather", "--meaning", "for the new desk"], &["Gave Greg Whalley"]);
    mailbox.says(&["give", "rick buy", "a jar of plum jam"], &["Gave Rick Buy: a jar of plum jam."]);
    mailbox.says(&["receive", "a map of the grid", "--from", "rick buy"], &["Received from Rick Buy"]);
    mailbox.says(&["promise", "rick buy", "the Calgary list", "--due", "2001-10-19"], &["Promised Rick Buy"]);
    mailbox.says(&["today"], &["promised: the Calgary list"]);
    mailbox.says(&["promise", "kept", "rick buy"], &["Kept the promise to Rick Buy: the Calgary list."]);
    mailbox.says(&["person", "rick buy"], &["a jar of plum jam", "a map of the grid"]);
    mailbox.says(&["shelf", "drop", "supper"], &["supper"]);
    mailbox.says(&["review"], &["Given and received"]);
    mailbox.survives_and_is_taken_back();
}

#[test]
fn a_story_of_a_correspondent_is_told_heard_and_found_and_becomes_a_keepsake() {
    let Some(mailbox) = lavorato() else { return };
    mailbox.says(&["tell", "--prompts", "kevin presto"], &["How did you and Kevin meet?"]);
    let story = ["tell", "The fax that never came", "--with", "kevin presto", "louise kitchen", "--text", "We waited till midnight."];
    mailbox.says(&[&story[..], &["--date", "december 1999", "--place", "Houston"]].concat(), &["Kevin M. Presto and Louise Kitchen"]);
    let photo = mailbox.program.home().join("fax.png");
    image::RgbImage::from_pixel(30, 20, image::Rgb([120, 90, 40])).save(&photo).unwrap();
    mailbox.says(&["story", "fax", "--photo", photo.to_str().unwrap(), "--caption", "The machine"], &["fax"]);
    mailbox.says(&["story", "fax", "--heard", "rick buy"], &["Told Rick Buy the story"]);
    mailbox.says(&["tell", "--next", "kevin presto"], &["was told not long ago"]);
    mailbox.says(&["story", "fax"], &["Houston, December 1999", "Rick Buy", "The machine"]);
    mailbox.says(&["chronicle", "1999", "--stories"], &["December 1999", "The fax that never came"]);
    mailbox.says(&["chronicle", "--search", "midnight"], &["The fax that never came"]);
    mailbox.says(&["keepsake", "kevin presto"], &["For Kevin", "The fax that never came"]);
    let file = mailbox.program.home().join("kevin.html");
    let out = ["--make", "--form", "letter", "--out", file.to_str().unwrap()];
    mailbox.says(&[&["keepsake", "kevin presto"], &out[..]].concat(), &["Made the keepsake for Kevin M. Presto"]);
    let html = std::fs::read_to_string(file).unwrap();
    assert!(html.contains("We waited till midnight.") && html.contains("size: A5") && html.contains("data:image/jpeg"), "{html}");
    mailbox.says(&["keepsake", "kevin presto", "--given"], &["Gave Kevin M. Presto the keepsake"]);
    mailbox.says(&["keepsake", "--list"], &["a letter, given on 15 October"]);
    mailbox.survives_and_is_taken_back();
}

#[test]
fn care_a_correspondent_is_left_in_peace_and_one_is_forgotten_for_good() {
    let Some(mailbox) = taylor() else { return };
    let offered = mailbox.today();
    let mut names = offered.iter().map(|offer| offer["people"][0]["name"].as_str().unwrap());
    let first = names.find(|name| !["Louise Kitchen", "Andy Zipper"].contains(name)).unwrap().to_owned();
    mailbox.says(&["mute", &first, "--until", "2001-12-01"], &["is muted until 1 December 2001"]);
    mailbox.says(&["mute", "louise kitchen", "--do-not-contact"], &["is not to be contacted"]);
    mailbox.says(&["mute", "andy zipper", "--dead", "--since", "2001-09-11"], &["is remembered as dead"]);
    let none = [first.as_str(), "Louise Kitchen", "Andy Zipper"];
    assert!(mailbox.today().iter().all(|offer| !none.contains(&offer["people"][0]["name"].as_str().unwrap())));
    mailbox.refuses(&["ask", "louise kitchen", "the list"], "not be contacted");
    mailbox.says(&["mute", "kay mann", "--do-not-note"], &["Kay Mann is not to be noted about"]);
    mailbox.refuses(&["note", "kay mann", "keeps cats"], "nothing be noted about Kay Mann");
    mailbox.says(&["unmute", "kay mann", "--do-not-note"], &["may be written about again"]);
    mailbox.says(&["note", "tana", "at home on Fridays", "--until", "2001-10-17", "--erase"], &["it is erased after that day"]);
    mailbox.says(&["person", "tana", "--held"], &["Moments (", "at home on Fridays", "hearten forget"]);
    mailbox.survives_and_is_taken_back();
    mailbox.refuses(&["forget", "gerald nemec"], "cannot be taken back");
    mailbox.says(&["forget", "gerald nemec", "--yes"], &["Forgotten for good.", "salted hash"]);
    let names = ["gerald nemec", "nemec, gerald", "gerald.nemec@"];
    assert!(!mailbox.records().iter().any(|line| names.iter().any(|name| line.to_lowercase().contains(name))), "something is left");
    mailbox.refuses(&["undo"], "what was forgotten cannot be brought back");
    let again = corpus("enron/taylor.mbox.gz").unwrap();
    mailbox.program.succeed(&["import", again.to_str().unwrap()]);
    mailbox.says(&["people"], &["28 people."]);
}
