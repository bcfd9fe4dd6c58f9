//! A target on one input, watched: what panics or takes too long is written down.

use std::{
    fs,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    path::PathBuf,
    sync::{Mutex, MutexGuard, OnceLock, PoisonError},
    thread,
    time::{Duration, Instant},
};

use crate::Target;

/// The longest that an input may take, of the processor's time where that can be told.
const LONGEST: Duration = Duration::from_secs(3);

/// After this time by the clock an input counts as never ending.
const ENDLESS: Duration = Duration::from_mins(1);

/// How many smaller inputs are tried before a failure is told.
const ATTEMPTS: usize = 600;

struct Running {
    since: Instant,
    target: &'static str,
    input: Vec<u8>,
}

/// Where failures are written.
pub fn failure_folder() -> PathBuf {
    std::env::var_os("HEARTEN_FUZZ_FAILURES").map_or_else(|| std::env::temp_dir().join("hearten-fuzz"), PathBuf::from)
}

/// Runs a target on an input that follows from `seed`.
///
/// # Panics
/// Where the target panics or takes too long; the input, made smaller, is then in a file that is told.
pub fn check(target: &'static Target, seed: u64, input: &[u8]) {
    watch(target.name, input);
    let outcome = catch_unwind(AssertUnwindSafe(|| timed(target, input)));
    let cause = match outcome {
        Ok(took) if took <= LONGEST => {
            watched().take();
            return;
        }
        // Another look, for a machine may pause.
        Ok(_) if timed(target, input) <= LONGEST => return,
        Ok(took) => Box::new(format!("{} took {took:?}", target.name)) as Box<dyn std::any::Any + Send>,
        Err(cause) => cause,
    };
    let is_slow = cause.is::<String>() && cause.downcast_ref::<String>().is_some_and(|text| text.contains(" took "));
    let whole = written(target.name, "whole", input);
    watched().take();
    let smaller = if is_slow { input.to_vec() } else { smallest(target, input) };
    let path = written(target.name, "smaller", &smaller);
    eprintln!(
        "{} failed; HEARTEN_FUZZ_SEED={seed} repeats it. The input: {} ({} bytes); made smaller: {} ({} bytes): {:?}",
        target.name,
        whole.display(),
        input.len(),
        path.display(),
        smaller.len(),
        String::from_utf8_lossy(smaller.get(..smaller.len().min(300)).unwrap_or_default())
    );
    resume_unwind(cause)
}

fn written(target: &str, what: &str, input: &[u8]) -> PathBuf {
    let folder = failure_folder();
    fs::create_dir_all(&folder).expect("the folder for failures can be made");
    let sum = input.iter().fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    let path = folder.join(format!("{target}-{sum:016x}-{what}"));
    fs::write(&path, input).expect("the failing input can be written");
    path
}

/// How long a target takes: the processor's time for this thread where the system tells it, else by the clock.
fn timed(target: &Target, input: &[u8]) -> Duration {
    let (clock, processor) = (Instant::now(), processor_time());
    (target.run)(input);
    match processor.zip(processor_time()) {
        Some((before, after)) => after.saturating_sub(before),
        None => clock.elapsed(),
    }
}

fn processor_time() -> Option<Duration> {
    let text = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    text.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}

fn watched() -> MutexGuard<'static, Option<Running>> {
    static RUNNING: Mutex<Option<Running>> = Mutex::new(None);
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Has a thread look whether an input ever ends; a test cannot stop it otherwise.
fn watch(target: &'static str, input: &[u8]) {
    static WATCHER: OnceLock<()> = OnceLock::new();
    *watched() = Some(Running { since: Instant::now(), target, input: input.to_vec() });
    WATCHER.get_or_init(|| {
        thread::spawn(|| {
            loop {
                thread::park_timeout(Duration::from_secs(1));
                if let Some(running) = watched().as_ref().filter(|running| running.since.elapsed() > ENDLESS) {
                    let path = written(running.target, "endless", &running.input);
                    eprintln!("{} has not ended after {ENDLESS:?}. The input: {}", running.target, path.display());
                    std::process::exit(101);
                }
            }
        });
    });
}

/// A smaller input on which the target still panics: pieces are left away as long as it does.
fn smallest(target: &Target, input: &[u8]) -> Vec<u8> {
    let fails = |input: &[u8]| catch_unwind(AssertUnwindSafe(|| (target.run)(input))).is_err();
    let mut smallest = input.to_vec();
    let mut piece = smallest.len() / 2;
    let mut attempts = 0;
    while piece > 0 && attempts < ATTEMPTS {
        let mut at = 0;
        while at < smallest.len() && attempts < ATTEMPTS {
            attempts += 1;
            let mut tried = smallest.clone();
            tried.drain(at..(at + piece).min(tried.len()));
            if fails(&tried) { smallest = tried } else { at += piece }
        }
        piece /= 2;
    }
    smallest
}
