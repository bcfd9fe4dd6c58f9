//! Message numbers (UIDs), in batches and as the sets in which commands name them.

/// The new numbers after `last`, rising. A server answers `5:*` with its newest number even where that is below 5 (RFC 3501, 6.4.8).
pub(crate) fn new_after(last: u32, mut found: Vec<u32>) -> Vec<u32> {
    found.retain(|uid| *uid > last);
    found.sort_unstable();
    found.dedup();
    found
}

/// Rising numbers as a set: `3:5,9`.
pub(crate) fn uid_set(uids: &[u32]) -> String {
    let mut set = String::new();
    let mut run: Option<(u32, u32)> = None;
    for uid in uids {
        run = match run {
            Some((first, last)) if last.checked_add(1) == Some(*uid) => Some((first, *uid)),
            Some(done) => {
                add(&mut set, done);
                Some((*uid, *uid))
            }
            None => Some((*uid, *uid)),
        };
    }
    if let Some(done) = run {
        add(&mut set, done);
    }
    set
}

fn add(set: &mut String, (first, last): (u32, u32)) {
    if !set.is_empty() {
        set.push(',');
    }
    set.push_str(&first.to_string());
    if last > first {
        set.push_str(&format!(":{last}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_numbers_are_written_as_ranges() {
        assert_eq!(uid_set(&[]), "");
        assert_eq!(uid_set(&[7]), "7");
        assert_eq!(uid_set(&[1, 2, 3, 5, 8, 9]), "1:3,5,8:9");
        assert_eq!(uid_set(&[u32::MAX - 1, u32::MAX]), "4294967294:4294967295");
    }

    #[test]
    fn only_numbers_after_the_last_are_new() {
        assert_eq!(new_after(4, vec![9, 4, 5, 9, 2]), [5, 9]);
        // What a server says to `11:*` where its newest is 10.
        assert!(new_after(10, vec![10]).is_empty());
    }
}
